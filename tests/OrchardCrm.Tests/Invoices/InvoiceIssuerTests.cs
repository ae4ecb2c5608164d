using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Settings;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Invoices;

/// <summary>An invoice is issued once, with one number, and shows for ever what it showed then.</summary>
public sealed class InvoiceIssuerTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Two_hundred_invoices_from_sixteen_threads_have_consecutive_numbers(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var drafts = new List<string>();
        for (var i = 0; i < 200; i++)
            drafts.Add((await site.DraftAsync()).ContentItemId);

        await Parallel.ForEachAsync(drafts, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (draft, _) =>
            (await IssueAsync(site, draft)).Errors.ShouldBeEmpty());

        var numbers = await site.Kernel.RowsAsync("""SELECT "Number" FROM "InvoiceIndex" ORDER BY "Number" """);
        numbers.ShouldBe(Enumerable.Range(1, 200).Select(i => $"INV-2026-{i:0000}"));
        (await site.Kernel.CountAsync("Receivable")).ShouldBe(200);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_draft_that_many_send_at_once_gets_one_number_and_one_mail(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var draft = await site.DraftAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => IssueAsync(site, draft.ContentItemId))));
        await site.DeliverAsync();

        results.Count(result => result is { Succeeded: true, AlreadyDone: false }).ShouldBe(1);
        results.Count(result => result.AlreadyDone).ShouldBe(15);
        (await site.Kernel.RowsAsync("""SELECT "Value" FROM "NumberCounter" WHERE "Kind" = 'Invoice' """)).ShouldBe(["1"]);
        (await site.Kernel.CountAsync("Receivable")).ShouldBe(1);
        (await site.Kernel.CountAsync("DocumentFile")).ShouldBe(1);
        (await site.Kernel.RowsAsync("""SELECT "Kind" FROM "MailItem" """)).ShouldBe(["invoice"]);
    }

    [Fact]
    public async Task A_sent_invoice_stays_as_it_was_whatever_changes_later()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync();
        await IssueAsync(site, draft.ContentItemId);
        await site.InScopeAsync(async scope =>
        {
            var settings = scope.GetRequiredService<ISiteService>();
            await settings.UpdateSettingsAsync<TaxSettings>(taxes => taxes.Rates[0].Percent = 7);
            await settings.UpdateSettingsAsync<BusinessSettings>(business => business.Name = "Renamed");
            var content = scope.GetRequiredService<IContentManager>();
            var client = await content.GetAsync(site.ClientId);
            await content.UpdateAsync(client!.Alter<ClientPart>(part => part.Company = "Renamed too"));
        });

        var snapshot = (await site.GetAsync(draft.ContentItemId)).As<DocumentPart>().Snapshot!;

        snapshot.Seller.Name.ShouldBe("Alder Studio");
        snapshot.Buyer.Name.ShouldBe("Padaria Aurora Ltda");
        snapshot.Buyer.Attention.ShouldBe("Ana Souza");
        snapshot.Figures.PayableMinor.ShouldBe(107_100);
        snapshot.Figures.Taxes.ShouldHaveSingleItem().AmountMinor.ShouldBe(17_100);
    }

    [Fact]
    public async Task A_sent_invoice_refuses_changes_and_names_the_way_out()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync();
        await IssueAsync(site, draft.ContentItemId);
        var sent = await site.GetAsync(draft.ContentItemId);

        var result = await site.InScopeAsync(scope => scope.GetRequiredService<IContentManager>()
            .UpdateAsync(sent.Alter<DocumentPart>(part => part.Lines[0].UnitPrice = 1)));

        result.Errors.ShouldHaveSingleItem().Message.ShouldBe("INV-2026-0001 was sent and can no longer be changed. Copy it as a new draft.");
    }

    [Fact]
    public async Task Dates_come_from_the_day_of_sending_and_the_clients_terms()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync();

        await IssueAsync(site, draft.ContentItemId);

        var document = (await site.GetAsync(draft.ContentItemId)).As<DocumentPart>();
        document.IssueDate.ShouldBe(new DateOnly(2026, 11, 24));
        document.DueDate.ShouldBe(new DateOnly(2026, 12, 8));
    }

    [Fact]
    public async Task A_refused_invoice_takes_no_number()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var negative = await site.DraftAsync(part => part.Lines[0].Quantity = -1);

        (await IssueAsync(site, negative.ContentItemId)).Errors.ShouldHaveSingleItem().Message.ShouldContain("can't be negative");
        var next = await site.DraftAsync();
        (await IssueAsync(site, next.ContentItemId)).Item!.DisplayText.ShouldBe("INV-2026-0001");
    }

    [Fact]
    public async Task Nothing_is_issued_before_the_lock_date()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync(part => part.IssueDate = new DateOnly(2026, 10, 31));
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>()
            .UpdateSettingsAsync<BusinessSettings>(business => business.LockDate = new DateOnly(2026, 11, 1)));

        var error = (await IssueAsync(site, draft.ContentItemId)).Errors.ShouldHaveSingleItem();

        error.Member.ShouldBe("IssueDate");
        error.Message.ShouldContain("the books are locked");
        (await IssueAsync(site, (await site.DraftAsync(part => part.IssueDate = new DateOnly(2026, 11, 1))).ContentItemId)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_draft_that_somebody_changed_meanwhile_is_not_sent()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync();
        await site.InScopeAsync(scope => scope.GetRequiredService<IContentManager>()
            .UpdateAsync(draft.Alter<DocumentPart>(part => part.Notes = "changed")));

        var result = await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>()
            .IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: false, Version: 1)));

        result.Succeeded.ShouldBeFalse();
        (await site.GetAsync(draft.ContentItemId)).As<InvoicePart>().State.ShouldBe(InvoiceState.Draft);
    }

    [Fact]
    public async Task The_mail_goes_once_however_often_its_event_is_delivered()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync();
        await IssueAsync(site, draft.ContentItemId);
        await site.DeliverAsync();
        await site.Kernel.ScalarAsync("""UPDATE "EventDelivery" SET "State" = 'Pending', "Attempt" = 0, "DueUtc" = 0 WHERE "Consumer" = 'OrchardCrm.Workflows' """);

        await site.DeliverAsync();

        (await site.Kernel.CountAsync("MailItem")).ShouldBe(1);
        (await site.Kernel.CountAsync("DocumentFile")).ShouldBe(1);
    }

    private static Task<DocumentActResult> IssueAsync(InvoicingFixture site, string invoiceId) => site.InScopeAsync(scope =>
        scope.GetRequiredService<InvoiceIssuer>().IssueAsync(invoiceId, new DocumentIssue(ByMail: true)));
}
