using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Documents.Models;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Quotes.Settings;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Quotes;

/// <summary>A quote is sent once, with a number of its own kind, and mailed in the client's language.</summary>
public sealed class QuoteIssuerTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Sixty_quotes_from_eight_threads_have_consecutive_numbers(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var drafts = new List<string>();
        for (var i = 0; i < 60; i++)
            drafts.Add(await site.QuoteAsync());

        await Parallel.ForEachAsync(drafts, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (draft, _) =>
            (await site.SendQuoteAsync(draft)).Errors.ShouldBeEmpty());

        (await site.Kernel.RowsAsync("""SELECT "Number" FROM "QuoteIndex" ORDER BY "Number" """))
            .ShouldBe(Enumerable.Range(1, 60).Select(i => $"Q-2026-{i:0000}"));
        (await site.Kernel.CountAsync("Receivable")).ShouldBe(0);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_draft_that_many_send_at_once_gets_one_number_and_one_mail(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var draft = await site.QuoteAsync();

        var results = await QuoteSite.AtOnceAsync(8, () => site.SendQuoteAsync(draft));
        await site.DeliverAsync();

        results.Count(result => result is { Succeeded: true, AlreadyDone: false }).ShouldBe(1);
        results.Count(result => result.AlreadyDone).ShouldBe(7);
        (await site.Kernel.RowsAsync("""SELECT "Kind" FROM "MailItem" """)).ShouldBe(["quote"]);
        (await site.EventsAsync()).ShouldBe(["QuoteSent"]);
    }

    [Fact]
    public async Task It_is_valid_for_the_days_of_the_settings_where_it_names_none()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<QuoteSettings>(settings => settings.ValidDays = 10));

        var document = (await site.GetAsync(await site.SentQuoteAsync())).As<DocumentPart>();

        document.IssueDate.ShouldBe(new DateOnly(2026, 11, 24));
        document.DueDate.ShouldBe(new DateOnly(2026, 12, 4));
        document.Snapshot!.DueDate.ShouldBe(new DateOnly(2026, 12, 4));
    }

    [Fact]
    public async Task The_mail_speaks_the_clients_language_and_carries_the_pdf_and_a_link_that_the_archive_masks()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await site.QuoteAsync();
        await site.SendQuoteAsync(id);

        await site.DeliverAsync();

        (await site.Kernel.RowsAsync("""SELECT "Subject" FROM "MailItem" """)).ShouldBe(["Orçamento Q-2026-0001 de Alder Studio"]);
        (await site.Kernel.RowsAsync("""SELECT "AttachmentNames" FROM "MailItem" """)).ShouldHaveSingleItem().ShouldContain("Q-2026-0001.pdf");
        var text = (await site.Kernel.RowsAsync("""SELECT "ArchivedText" FROM "MailItem" """)).ShouldHaveSingleItem();
        text.ShouldContain("1.071,00");
        text.ShouldContain("24/12/2026");
        text.ShouldNotContain((await site.Kernel.RowsAsync("""SELECT "TokenHash" FROM "PortalLink" """)).ShouldHaveSingleItem());
        (await site.Kernel.RowsAsync("""SELECT "TargetPath" FROM "PortalLink" """)).ShouldBe([$"/portal/quotes/{id}"]);
        (await site.Kernel.CountAsync("DocumentFile")).ShouldBe(1);
    }

    [Fact]
    public async Task A_negative_quote_is_refused_and_takes_no_number()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var negative = await site.QuoteAsync(part => part.Lines[0].Quantity = -1);

        (await site.SendQuoteAsync(negative)).Errors.ShouldHaveSingleItem().Message.ShouldContain("can't be negative");
        (await site.GetAsync(await site.SentQuoteAsync())).DisplayText.ShouldBe("Q-2026-0001");
    }

    [Fact]
    public async Task That_it_expired_is_told_once_and_only_of_those_without_an_answer()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var forgotten = await site.SentQuoteAsync();
        await site.AcceptAsync(await site.SentQuoteAsync());
        await site.QuoteAsync();

        await new QuoteExpiry().DoWorkInAsync(site);
        (await site.EventsAsync()).ShouldNotContain("QuoteExpired");
        site.Kernel.Time.Advance(TimeSpan.FromDays(31));
        await new QuoteExpiry().DoWorkInAsync(site);
        await new QuoteExpiry().DoWorkInAsync(site);

        (await site.EventsAsync()).Count(name => name == "QuoteExpired").ShouldBe(1);
        var part = await site.QuotePartAsync(forgotten);
        part.State.ShouldBe(QuoteState.Sent);
        part.ExpiredUtc.ShouldNotBeNull();
    }
}

file static class ExpiryExtensions
{
    public static Task DoWorkInAsync(this QuoteExpiry task, InvoicingFixture site) =>
        site.InScopeAsync(scope => task.DoWorkAsync(scope, CancellationToken.None));
}
