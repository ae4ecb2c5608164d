using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace OrchardCrm.Tests.CreditNotes;

/// <summary>A credit note takes back an invoice, wholly or in part, and never more than it.</summary>
public sealed class CreditNoteSpecs
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task The_whole_of_an_unpaid_invoice_is_credited_and_nothing_is_due(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var invoice = await InvoiceAsync(site);

        var draft = (await DraftAsync(site, invoice)).Item!;
        var issued = await IssueAsync(site, draft.ContentItemId, byMail: true);
        await site.DeliverAsync();

        issued.Errors.ShouldBeEmpty();
        var note = await site.GetAsync(draft.ContentItemId);
        note.DisplayText.ShouldBe("CN-2026-0001");
        note.As<DocumentPart>().Snapshot!.Figures.PayableMinor.ShouldBe(107_100);
        note.As<CreditNotePart>().InvoiceNumber.ShouldBe("INV-2026-0001");
        (await ReceivableAsync(site, invoice)).ShouldSatisfyAllConditions(
            row => row.CreditedMinor.ShouldBe(107_100), row => row.DueMinor.ShouldBe(0), row => row.State.ShouldBe(ReceivableState.Paid));
        (await site.Kernel.RowsAsync("""SELECT "Kind" FROM "MailItem" """)).ShouldBe(["credit-note"]);
        (await site.Kernel.CountAsync("DocumentFile")).ShouldBe(1);
        (await CheckAsync(site)).ShouldBeEmpty();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_part_of_a_paid_invoice_becomes_credit_and_the_next_draft_holds_the_rest(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var invoice = await InvoiceAsync(site);
        await site.InScopeAsync(scope => scope.GetRequiredService<ILedger>().RecordPaymentAsync(new PaymentInput(
            site.ClientId, new Money(107_100, "EUR"), new DateOnly(2026, 11, 24), "Cash", "", LedgerProviders.Manual, "key", [new PaymentAllocation(invoice, 107_100)])));
        var draft = (await DraftAsync(site, invoice)).Item!;
        await ChangeAsync(site, draft.ContentItemId, part => part.Lines[0].Quantity = 0.5m);

        (await IssueAsync(site, draft.ContentItemId)).Errors.ShouldBeEmpty();

        (await ReceivableAsync(site, invoice)).ShouldSatisfyAllConditions(row => row.PaidMinor.ShouldBe(107_100), row => row.CreditedMinor.ShouldBe(0));
        (await CreditAsync(site)).ShouldBe(26_775);
        (await DraftAsync(site, invoice)).Item!.As<DocumentPart>().Lines.ShouldHaveSingleItem().Quantity.ShouldBe(1.5m);
        (await CheckAsync(site)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_taken_back_is_taxed_by_the_rates_of_the_invoice()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var invoice = await InvoiceAsync(site);
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<TaxSettings>(
            taxes => taxes.Rates[0].Changes = [new() { ValidFrom = new(2026, 11, 25), Percent = 25 }]));
        site.Kernel.Time.Advance(TimeSpan.FromDays(10));
        var draft = (await DraftAsync(site, invoice)).Item!;

        (await IssueAsync(site, draft.ContentItemId)).Errors.ShouldBeEmpty();

        (await site.GetAsync(draft.ContentItemId)).As<DocumentPart>().Snapshot!.Figures.ShouldSatisfyAllConditions(
            figures => figures.Taxes.ShouldHaveSingleItem().Percent.ShouldBe(19), figures => figures.PayableMinor.ShouldBe(107_100));
    }

    [Fact]
    public async Task What_was_credited_under_other_words_leaves_a_draft_of_what_can_still_be_credited()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var invoice = await InvoiceAsync(site);
        var first = (await DraftAsync(site, invoice)).Item!;
        await ChangeAsync(site, first.ContentItemId, part => part.Lines =
            [new DocumentLine { Description = "Goodwill", UnitPrice = 333.33m, TaxRateIds = [InvoicingFixture.Tax] }]);
        (await IssueAsync(site, first.ContentItemId)).Errors.ShouldBeEmpty();

        var second = (await DraftAsync(site, invoice)).Item!;

        (await IssueAsync(site, second.ContentItemId)).Errors.ShouldBeEmpty();
        var credited = (await ReceivableAsync(site, invoice)).CreditedMinor;
        credited.ShouldBeInRange(107_100 - 2, 107_100);
        (await CheckAsync(site)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_that_is_there_is_given_again()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var invoice = await InvoiceAsync(site);

        var first = await DraftAsync(site, invoice);
        var second = await DraftAsync(site, invoice);

        second.Item!.ContentItemId.ShouldBe(first.Item!.ContentItemId);
        first.Item.As<DocumentPart>().Terms.ShouldBeEmpty();
        (await site.Kernel.CountAsync("CreditNoteIndex")).ShouldBe(1);
    }

    [Fact]
    public async Task A_credit_note_never_comes_to_more_than_its_invoice()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var invoice = await InvoiceAsync(site);
        var draft = (await DraftAsync(site, invoice)).Item!;

        var result = await ChangeAsync(site, draft.ContentItemId, part => part.Lines[0].Quantity = 3);

        result.Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            error => error.Member.ShouldBe("Lines"),
            error => error.Message.ShouldContain("€1,606.50"),
            error => error.Message.ShouldContain("INV-2026-0001 can be credited with €1,071.00 at most"));
        (await IssueAsync(site, draft.ContentItemId)).Succeeded.ShouldBeTrue();
        (await DraftAsync(site, invoice)).Errors.ShouldHaveSingleItem().Message.ShouldBe("All lines of INV-2026-0001 were credited before.");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Two_at_the_same_moment_never_credit_an_invoice_twice(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var invoice = await InvoiceAsync(site);
        var drafts = new[] { (await NoteAsync(site, invoice)).ContentItemId, (await NoteAsync(site, invoice)).ContentItemId };

        var results = await Task.WhenAll(drafts.Select(draft => Task.Run(() => IssueAsync(site, draft))));

        results.Count(result => result.Succeeded).ShouldBe(1);
        results.Single(result => !result.Succeeded).Errors.ShouldHaveSingleItem().Message.ShouldContain("at most");
        (await site.Kernel.RowsAsync("""SELECT "Number" FROM "CreditNoteIndex" WHERE "Number" <> '' """)).ShouldBe(["CN-2026-0001"]);
        (await CheckAsync(site)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_credit_of_the_clients_own_settles_nothing_yet()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var note = await NoteAsync(site, "");

        (await IssueAsync(site, note.ContentItemId)).Errors.ShouldBeEmpty();

        (await CreditAsync(site)).ShouldBe(107_100);
        (await site.Kernel.CountAsync("Receivable")).ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_credited_is_said_and_takes_no_number()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var negative = await NoteAsync(site, "", part => part.Lines[0].Quantity = -1);
        (await IssueAsync(site, negative.ContentItemId)).Errors.ShouldHaveSingleItem().Message.ShouldContain("positive quantities");

        var early = await NoteAsync(site, "", part => part.IssueDate = new DateOnly(2026, 10, 31));
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>()
            .UpdateSettingsAsync<BusinessSettings>(business => business.LockDate = new DateOnly(2026, 11, 1)));
        (await IssueAsync(site, early.ContentItemId)).Errors.ShouldHaveSingleItem().Member.ShouldBe("IssueDate");

        var voided = await InvoiceAsync(site);
        await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceVoider>().VoidAsync(voided));
        (await DraftAsync(site, voided)).Errors.ShouldHaveSingleItem().Message.ShouldContain("not void");

        (await site.Kernel.RowsAsync("""SELECT "Number" FROM "CreditNoteIndex" WHERE "Number" <> '' """)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Its_paper_says_what_it_credits_and_not_how_to_pay()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var invoice = await InvoiceAsync(site);
        var draft = (await DraftAsync(site, invoice)).Item!;
        await IssueAsync(site, draft.ContentItemId);
        var note = await site.GetAsync(draft.ContentItemId);

        using var pdf = new MemoryStream();
        await site.InScopeAsync(scope => scope.GetRequiredService<CreditNotePapers>().WritePdfAsync(note, pdf));
        using var document = PdfDocument.Open(pdf.ToArray());
        var text = string.Join('\n', document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page))).Replace('\u00A0', ' ');

        foreach (var expected in (string[])["Nota de crédito", "CN-2026-0001", "INV-2026-0001", "Valor creditado", "1.071,00"])
            text.ShouldContain(expected);
        foreach (var wrong in (string[])["Valor a pagar", "Vencimento", "DE89 3704"])
            text.ShouldNotContain(wrong);
    }

    private static async Task<string> InvoiceAsync(InvoicingFixture site)
    {
        var draft = await site.DraftAsync();
        (await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>()
            .IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: false)))).Errors.ShouldBeEmpty();
        return draft.ContentItemId;
    }

    private static Task<DocumentActResult> DraftAsync(InvoicingFixture site, string invoiceId) =>
        site.InScopeAsync(scope => scope.GetRequiredService<CreditNoteDrafts>().ForInvoiceAsync(invoiceId));

    private static Task<DocumentActResult> IssueAsync(InvoicingFixture site, string noteId, bool byMail = false) =>
        site.InScopeAsync(scope => scope.GetRequiredService<CreditNoteIssuer>().IssueAsync(noteId, new DocumentIssue(byMail)));

    private static Task<ContentItem> NoteAsync(InvoicingFixture site, string invoiceId, Action<DocumentPart>? change = null) => site.InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var note = await content.NewAsync(CreditNoteTypes.CreditNote);
        note.Alter<DocumentPart>(part =>
        {
            (part.ClientId, part.Currency) = (site.ClientId, "EUR");
            part.Lines = [new DocumentLine { Description = "Design, two days", Quantity = 2, UnitPrice = 450, TaxRateIds = [InvoicingFixture.Tax] }];
            change?.Invoke(part);
        });
        note.Alter<CreditNotePart>(part => part.InvoiceId = invoiceId);
        (await content.CreateAsync(note)).Errors.ShouldBeEmpty();
        return note;
    });

    private static Task<ContentValidateResult> ChangeAsync(InvoicingFixture site, string noteId, Action<DocumentPart> change) => site.InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var note = (await content.GetAsync(noteId))!;
        return await content.UpdateAsync(note.Alter(change));
    });

    private static Task<Receivable> ReceivableAsync(InvoicingFixture site, string invoiceId) =>
        site.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<Receivable>().AsNoTracking().SingleAsync(row => row.ContentItemId == invoiceId));

    private static async Task<long> CreditAsync(InvoicingFixture site) =>
        (await site.InScopeAsync(scope => scope.GetRequiredService<LedgerFigures>().CreditOfClientAsync(site.ClientId, CancellationToken.None))).Sum(amount => amount.MinorUnits);

    private static Task<IReadOnlyList<LedgerMismatch>> CheckAsync(InvoicingFixture site) =>
        site.InScopeAsync(scope => scope.GetRequiredService<LedgerCheck>().RunAsync());
}
