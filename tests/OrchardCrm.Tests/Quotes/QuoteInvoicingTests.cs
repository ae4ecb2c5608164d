using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Settings;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Quotes;

/// <summary>An accepted quote becomes one invoice that says what the quote said.</summary>
public sealed class QuoteInvoicingTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task However_many_press_at_once_there_is_one_invoice(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var id = await site.SentQuoteAsync();
        await site.AcceptAsync(id);

        var results = await QuoteSite.AtOnceAsync(8, () => site.InvoiceAsync(id));

        results.ShouldAllBe(result => result.Succeeded);
        results.Count(result => !result.AlreadyDone).ShouldBe(1);
        results.Select(result => result.Item!.ContentItemId).Distinct().ShouldHaveSingleItem().ShouldBe((await site.QuotePartAsync(id)).InvoiceId);
        (await site.Kernel.CountAsync("InvoiceIndex")).ShouldBe(1);
        (await site.EventsAsync()).Count(name => name == "QuoteInvoiced").ShouldBe(1);
    }

    [Fact]
    public async Task The_invoice_says_what_the_quote_said_deposit_included()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await site.SentQuoteAsync(part =>
        {
            (part.PoNumber, part.Notes) = ("PO-7", "As discussed.");
            part.Deposit = AmountOrPercent.OfPercent(50);
            part.DepositDueDate = new DateOnly(2026, 12, 1);
        });
        await site.AcceptAsync(id);

        var invoiceId = (await site.InvoiceAsync(id)).Item!.ContentItemId;
        (await IssueAsync(site, invoiceId)).Errors.ShouldBeEmpty();

        var invoice = await site.GetAsync(invoiceId);
        var document = invoice.As<DocumentPart>();
        document.Number.ShouldBe("INV-2026-0001");
        (document.PoNumber, document.Notes).ShouldBe(("PO-7", "As discussed."));
        document.Snapshot!.Figures.PayableMinor.ShouldBe(107_100);
        document.Snapshot.Figures.DepositMinor.ShouldBe(53_550);
        document.Snapshot.DepositDueDate.ShouldBe(new DateOnly(2026, 12, 1));
        document.DueDate.ShouldBe(new DateOnly(2026, 12, 8));
        invoice.As<QuoteOriginPart>().QuoteNumber.ShouldBe("Q-2026-0001");
        var quote = await site.QuotePartAsync(id);
        (quote.State, quote.InvoiceId).ShouldBe((QuoteState.Invoiced, invoiceId));
    }

    [Fact]
    public async Task The_terms_of_all_quotes_are_not_those_of_the_invoice_but_a_quote_s_own_are()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(async scope =>
        {
            var settings = scope.GetRequiredService<ISiteService>();
            await settings.UpdateSettingsAsync<BusinessSettings>(business => business.DefaultTerms = "Pay by the due date.");
            await settings.UpdateSettingsAsync<QuoteSettings>(quotes => quotes.Terms = "Half in advance.");
        });
        (await site.InScopeAsync(scope => scope.GetRequiredService<IContentManager>().NewAsync("Quote")))
            .As<DocumentPart>().Terms.ShouldBe("Half in advance.");
        var usual = await site.SentQuoteAsync(part => part.Terms = "Half in advance.");
        var own = await site.SentQuoteAsync(part => part.Terms = "All in advance.");
        await site.AcceptAsync(usual);
        await site.AcceptAsync(own);

        (await site.InvoiceAsync(usual)).Item!.As<DocumentPart>().Terms.ShouldBe("Pay by the due date.");
        (await site.InvoiceAsync(own)).Item!.As<DocumentPart>().Terms.ShouldBe("All in advance.");
    }

    [Fact]
    public async Task A_deposit_that_was_due_before_is_due_at_once()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await site.SentQuoteAsync(part =>
        {
            part.Deposit = AmountOrPercent.OfPercent(50);
            part.DepositDueDate = new DateOnly(2026, 11, 30);
        });
        await site.AcceptAsync(id);
        site.Kernel.Time.Advance(TimeSpan.FromDays(20));

        var invoiceId = (await site.InvoiceAsync(id)).Item!.ContentItemId;

        (await IssueAsync(site, invoiceId)).Errors.ShouldBeEmpty();
        (await site.GetAsync(invoiceId)).As<DocumentPart>().Snapshot!.Figures.DepositMinor.ShouldBe(53_550);
    }

    [Fact]
    public async Task A_quote_s_deposit_may_be_due_after_its_last_valid_day()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);

        await site.SentQuoteAsync(part =>
        {
            part.DueDate = new DateOnly(2026, 11, 30);
            part.Deposit = AmountOrPercent.OfPercent(30);
            part.DepositDueDate = new DateOnly(2027, 1, 15);
        });
    }

    [Fact]
    public async Task Only_an_accepted_quote_is_invoiced()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await site.SentQuoteAsync();

        (await site.InvoiceAsync(id)).Errors.ShouldHaveSingleItem().Message.ShouldBe("Q-2026-0001 is not accepted, so there is nothing to invoice yet.");
        (await site.Kernel.CountAsync("InvoiceIndex")).ShouldBe(0);
    }

    [Fact]
    public async Task Where_the_draft_invoice_is_deleted_the_quote_can_be_invoiced_again()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await site.SentQuoteAsync();
        await site.AcceptAsync(id);
        var first = (await site.InvoiceAsync(id)).Item!;

        await site.InScopeAsync(scope => scope.GetRequiredService<IContentManager>().RemoveAsync(first));

        (await site.QuotePartAsync(id)).State.ShouldBe(QuoteState.Accepted);
        var second = await site.InvoiceAsync(id);
        second.AlreadyDone.ShouldBeFalse();
        second.Item!.ContentItemId.ShouldNotBe(first.ContentItemId);
    }

    [Fact]
    public async Task Where_the_invoice_is_voided_the_quote_can_be_invoiced_again()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await site.SentQuoteAsync();
        await site.AcceptAsync(id);
        var first = (await site.InvoiceAsync(id)).Item!;
        await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(first.ContentItemId, new DocumentIssue(ByMail: false)));

        (await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceVoider>().VoidAsync(first.ContentItemId))).Errors.ShouldBeEmpty();

        (await site.QuotePartAsync(id)).State.ShouldBe(QuoteState.Accepted);
        (await site.InvoiceAsync(id)).AlreadyDone.ShouldBeFalse();
    }

    [Fact]
    public async Task An_archived_client_gets_no_invoice_and_the_quote_stays_accepted()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await site.SentQuoteAsync();
        await site.AcceptAsync(id);
        await site.InScopeAsync(async scope =>
        {
            var content = scope.GetRequiredService<IContentManager>();
            await content.UpdateAsync((await content.GetAsync(site.ClientId))!.Alter<ClientPart>(part => part.Archived = true));
        });

        (await site.InvoiceAsync(id)).Errors.ShouldHaveSingleItem().Message.ShouldContain("is archived");
        (await site.QuotePartAsync(id)).State.ShouldBe(QuoteState.Accepted);
    }

    private static Task<DocumentActResult> IssueAsync(InvoicingFixture site, string invoiceId) =>
        site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(invoiceId, new DocumentIssue(ByMail: false)));
}
