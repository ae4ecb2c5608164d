using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Email.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.Statements;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;
using OrchardCrm.Tests.Pdf;

namespace OrchardCrm.Tests.Payments;

/// <summary>Statements: what they say is what the ledger says, on paper, and by mail once.</summary>
public sealed class StatementSpecs
{
    private static readonly DateOnly Day = LedgerFixture.Today;

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Opening_lines_and_closing_balance_follow_from_each_other_in_every_currency(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var euro = await books.IssueAsync(10_000);
        await books.IssueAsync(7_700, currency: "USD");
        await books.IssueAsync(99, LedgerFixture.Bob);
        await books.PayOnAsync(Day.AddDays(-3), 12_000, (euro, 10_000));
        await books.ApplyAsync(await books.IssueAsync(3_000), 2_000);
        await books.VoidAsync(await books.IssueAsync(500));
        var noted = await books.IssueAsync(400);
        await books.CreditAsync(100, noted);
        await books.WriteOffAsync(noted, 50);

        var all = await GetAsync(books, new StatementPeriod(LedgerFixture.Issued, Day));
        all.Select(account => account.Currency).ShouldBe(["EUR", "USD"]);
        all[0].Opening.ShouldBe(Money.Zero("EUR"));
        all[0].Lines.Select(line => (line.Kind, line.Change.MinorUnits)).ShouldBe(
        [
            (LedgerEntryKind.Invoice, 10_000), (LedgerEntryKind.Invoice, 3_000), (LedgerEntryKind.Invoice, 500), (LedgerEntryKind.Invoice, 400),
            (LedgerEntryKind.Payment, -12_000), (LedgerEntryKind.Void, -500), (LedgerEntryKind.Credit, -100), (LedgerEntryKind.WriteOff, -50),
        ]);
        var figures = await books.InScopeAsync(scope => scope.GetRequiredService<LedgerFigures>().OfClientAsync(LedgerFixture.Ana, CancellationToken.None));
        foreach (var account in all)
        {
            account.Lines[^1].Balance.ShouldBe(account.Closing);
            var figure = figures.Single(row => row.Currency == account.Currency);
            account.Closing.ShouldBe(figure.Outstanding - figure.Credit, "what is due less credit");
        }

        // Cut anywhere, one period ends where the next begins.
        for (var cut = LedgerFixture.Issued; cut < Day; cut = cut.AddDays(1))
        {
            var (first, second) = (await GetAsync(books, new StatementPeriod(LedgerFixture.Issued, cut)), await GetAsync(books, new StatementPeriod(cut.AddDays(1), Day)));
            second[0].Opening.ShouldBe(first[0].Closing);
            second[0].Closing.ShouldBe(all[0].Closing);
            (first[0].Lines.Count + second[0].Lines.Count).ShouldBe(all[0].Lines.Count);
        }

        (await GetAsync(books, new StatementPeriod(Day.AddYears(-2), Day.AddYears(-1)))).ShouldBeEmpty();
    }

    [Fact]
    public void A_period_is_read_as_it_was_meant()
    {
        StatementPeriod.Of(null, null, Day).ShouldBe(new StatementPeriod(new DateOnly(2026, 9, 1), Day));
        StatementPeriod.Of(Day, Day.AddDays(-5), Day).ShouldBe(new StatementPeriod(Day.AddDays(-5), Day));
        StatementPeriod.Of(Day.AddDays(9), null, Day).ShouldBe(new StatementPeriod(Day.AddDays(9), Day.AddDays(9)));
    }

    [Fact]
    public async Task It_is_printed_in_the_clients_language_and_mailed_once_with_its_pdf()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync();
        await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(false), CancellationToken.None));
        var period = new StatementPeriod(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30));
        var client = await site.GetAsync(site.ClientId);
        using var pdf = await site.InScopeAsync(scope => scope.GetRequiredService<StatementPaper>().ToPdfAsync(client, period, CancellationToken.None));
        var text = PdfReader.Squeeze(PdfReader.Text(pdf.ToArray()));
        foreach (var shown in (string[])["Extrato", "Conta de", "Padaria Aurora Ltda", "Alder Studio", "INV-2026-0001", "1.071,00", "Saldo final"])
            text.ShouldContain(PdfReader.Squeeze(shown));

        for (var press = 0; press < 2; press++)
        {
            await site.InScopeAsync(scope => scope.GetRequiredService<StatementMailer>().RequestAsync(client, period, "26-characters-long-form-07", CancellationToken.None));
        }

        await site.DeliverAsync();

        var mail = (await site.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<MailItem>().AsNoTracking().ToListAsync())).ShouldHaveSingleItem();
        (mail.Kind, mail.ClientId, mail.AttachmentNames).ShouldBe(("statement", site.ClientId, "Extrato-2026-11-30.pdf"));
        mail.ArchivedText.ShouldContain("INV-2026-0001");
    }

    private static Task<IReadOnlyList<CurrencyStatement>> GetAsync(LedgerFixture books, StatementPeriod period) => books.InScopeAsync(scope =>
        new StatementBook(scope.GetRequiredService<CrmDbContext>()).GetAsync(LedgerFixture.Ana, period, CancellationToken.None));
}
