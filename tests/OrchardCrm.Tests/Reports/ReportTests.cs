using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Reports.Indexes;
using OrchardCrm.Reports.Models;
using OrchardCrm.Reports.Services;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Reports;

/// <summary>Reports agree with a recount of the snapshots and of the ledger's rows, done otherwise.</summary>
public sealed class ReportTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task Reports_agree_with_a_recount(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        await HistoryAsync(site, new Random(20261124));
        var book = await BookAsync(site);
        var today = Today(site);

        foreach (var day in (DateOnly[])[today, today.AddDays(-45), today.AddDays(-100), today.AddDays(-400)])
            await ReceivablesShouldAgreeAsync(site, book, day);
        foreach (var (from, to) in ((DateOnly From, DateOnly To)[])[(today.AddDays(-400), today), (today.AddDays(-90), today.AddDays(-30)), (today, today), (today.AddDays(-900), today.AddDays(-800))])
        {
            await SalesShouldAgreeAsync(site, book, from, to, SalesBasis.Invoiced);
            await SalesShouldAgreeAsync(site, book, from, to, SalesBasis.Paid);
        }
    }

    [Fact]
    public async Task Periods_add_up_to_the_whole_whatever_was_rounded_between_them()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await HistoryAsync(site, new Random(7));
        var (first, last) = (Today(site).AddDays(-399), Today(site));

        var whole = await SalesAsync(site, first, last, SalesBasis.Paid);
        var parts = new List<SalesRow>();
        for (var day = first; day <= last; day = day.AddDays(40))
            parts.AddRange((await SalesAsync(site, day, day.AddDays(39), SalesBasis.Paid)).Rows);

        foreach (var row in whole.Rows)
        {
            var own = parts.Where(part => (part.Currency, part.Name, part.Percent, part.Category) == (row.Currency, row.Name, row.Percent, row.Category)).ToList();
            (own.Sum(part => part.BaseMinor), own.Sum(part => part.TaxMinor)).ShouldBe((row.BaseMinor, row.TaxMinor));
        }
    }

    [Fact]
    public async Task Documents_that_were_issued_before_the_module_came_are_counted()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await HistoryAsync(site, new Random(3));
        var before = await SalesAsync(site, DateOnly.MinValue, Today(site), SalesBasis.Invoiced);
        await site.InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(token =>
            scope.GetRequiredService<CrmDbContext>().Set<DocumentTaxIndex>().ExecuteDeleteAsync(token)));

        var after = await SalesAsync(site, DateOnly.MinValue, Today(site), SalesBasis.Invoiced);

        after.Rows.ShouldBe(before.Rows);
        after.Sums.ShouldBe(before.Sums);
        before.Rows.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(-5, AgeBucket.Current)]
    [InlineData(0, AgeBucket.Current)]
    [InlineData(1, AgeBucket.UpTo30)]
    [InlineData(30, AgeBucket.UpTo30)]
    [InlineData(31, AgeBucket.UpTo60)]
    [InlineData(60, AgeBucket.UpTo60)]
    [InlineData(61, AgeBucket.UpTo90)]
    [InlineData(90, AgeBucket.UpTo90)]
    [InlineData(91, AgeBucket.Over90)]
    public void Ages_begin_the_day_after_something_was_due(int daysLate, AgeBucket bucket) =>
        new OpenItem("", "", "", "", "", "EUR", default, default, 0, 0, daysLate).Bucket.ShouldBe(bucket);

    private static async Task ReceivablesShouldAgreeAsync(InvoicingFixture site, Book book, DateOnly day)
    {
        var items = await site.InScopeAsync(scope => scope.GetRequiredService<AgedReceivables>().OpenItemsAsync(day));

        var expected = new Dictionary<string, long>();
        foreach (var opened in book.Entries.Where(entry => entry.Kind == LedgerEntryKind.Invoice && entry.OccurredOn <= day))
        {
            var isVoid = book.Entries.Exists(entry => entry.Kind == LedgerEntryKind.Void && entry.ContentItemId == opened.ContentItemId && entry.OccurredOn <= day);
            var settled = book.Allocations.Where(row => row.ContentItemId == opened.ContentItemId)
                .Where(row => book.Entries.Single(entry => entry.EntryId == row.EntryId).OccurredOn <= day).Sum(row => row.AmountMinor);
            if (!isVoid && opened.AmountMinor > settled)
                expected[opened.ContentItemId] = opened.AmountMinor - settled;
        }

        items.ToDictionary(item => item.DocumentId, item => item.DueMinor).ShouldBe(expected, ignoreOrder: true);
        AgedReceivables.ByCurrency(items).Sum(row => row.TotalMinor).ShouldBe(expected.Values.Sum());
        AgedReceivables.ByClient(items).Sum(row => row.TotalMinor).ShouldBe(expected.Values.Sum());
        if (day == Today(site))
            items.Sum(item => item.DueMinor).ShouldBe(book.Receivables.Sum(row => row.DueMinor), "the ledger's own projection says the same of today");
    }

    private static async Task SalesShouldAgreeAsync(InvoicingFixture site, Book book, DateOnly from, DateOnly to, SalesBasis basis)
    {
        var figures = await SalesAsync(site, from, to, basis);

        var rows = new Dictionary<(string, string, decimal, TaxCategory), (decimal Base, decimal Tax)>();
        var sums = new Dictionary<string, decimal>();
        foreach (var (document, share) in basis == SalesBasis.Invoiced ? Invoiced() : Paid())
        {
            sums[document.Currency] = sums.GetValueOrDefault(document.Currency) + share(document.Figures.TotalMinor);
            foreach (var tax in document.Figures.Taxes)
                Add(tax, tax.AmountMinor);
            foreach (var tax in document.Figures.Withholdings)
                Add(tax, -tax.AmountMinor);

            void Add(TaxFigure tax, long amount)
            {
                var key = (document.Currency, tax.Name, tax.Percent, tax.Category);
                var sum = rows.GetValueOrDefault(key);
                rows[key] = (sum.Base + share(tax.BaseMinor), sum.Tax + share(amount));
            }
        }

        figures.Rows.Where(row => row.Name.Length > 0).ToDictionary(row => (row.Currency, row.Name, row.Percent, row.Category), row => ((decimal)row.BaseMinor, (decimal)row.TaxMinor))
            .ShouldBe(rows.Where(row => row.Value != (0, 0)), ignoreOrder: true);
        figures.Sums.Where(sum => sum.TotalMinor != 0).ToDictionary(sum => sum.Currency, sum => (decimal)sum.TotalMinor)
            .ShouldBe(sums.Where(sum => sum.Value != 0), ignoreOrder: true);
        foreach (var sum in figures.Sums)
        {
            sum.TotalMinor.ShouldBe(sum.NetMinor + sum.TaxMinor);
            // Shares of paid documents are rounded each.
            ((decimal)figures.Rows.Where(row => row.Currency == sum.Currency && row.Category != TaxCategory.Withholding).Sum(row => row.TaxMinor))
                .ShouldBe(sum.TaxMinor, tolerance: basis == SalesBasis.Paid ? book.Entries.Count : 0);
        }

        IEnumerable<(DocumentSnapshot, Func<long, decimal>)> Invoiced() => book.Entries
            .Where(entry => entry.OccurredOn >= from && entry.OccurredOn <= to
                && entry.Kind is LedgerEntryKind.Invoice or LedgerEntryKind.Void or LedgerEntryKind.Credit)
            .Where(entry => entry.OccurredOn >= from && entry.OccurredOn <= to)
            .Select(entry => (book.Snapshots[entry.ContentItemId], (Func<long, decimal>)(amount => entry.Kind == LedgerEntryKind.Invoice ? amount : -amount)));

        IEnumerable<(DocumentSnapshot, Func<long, decimal>)> Paid()
        {
            var money = book.Entries.Where(entry => entry.Kind is LedgerEntryKind.Payment or LedgerEntryKind.PaymentReversal or LedgerEntryKind.Refund).ToDictionary(entry => entry.EntryId);
            foreach (var group in book.Allocations.Where(row => money.ContainsKey(row.EntryId)).GroupBy(row => row.ContentItemId))
            {
                var before = group.Where(row => money[row.EntryId].OccurredOn < from).Sum(row => row.AmountMinor);
                var through = group.Where(row => money[row.EntryId].OccurredOn <= to).Sum(row => row.AmountMinor);
                var payable = book.Snapshots[group.Key].Figures.PayableMinor;
                yield return (book.Snapshots[group.Key], amount => Rounded(amount, through, payable) - Rounded(amount, before, payable));
            }
        }

        static decimal Rounded(long amount, long paid, long payable) => Math.Round(amount * (decimal)paid / payable, 0, MidpointRounding.AwayFromZero);
    }

    // Invoices of two currencies and several taxes, paid in part, whole or not, undone, voided, credited.
    private static async Task HistoryAsync(InvoicingFixture site, Random random)
    {
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<TaxSettings>(taxes =>
        {
            taxes.Rates.Add(new TaxRateDefinition { Id = "vat7", Name = "VAT", Percent = 7, Category = TaxCategory.Reduced });
            taxes.Rates.Add(new TaxRateDefinition { Id = "irrf", Name = "IRRF", Percent = 1.5m, Category = TaxCategory.Withholding });
        }));
        string[][] taxes = [[InvoicingFixture.Tax], ["vat7"], [InvoicingFixture.Tax, "irrf"], []];
        for (var i = 0; i < 24; i++)
        {
            var issued = Today(site).AddDays(-random.Next(1, 380));
            var draft = await site.DraftAsync(part =>
            {
                (part.Currency, part.IssueDate, part.DueDate) = (i % 3 == 0 ? "USD" : "EUR", issued, issued.AddDays(random.Next(0, 60)));
                part.Lines = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new DocumentLine
                {
                    Description = "Work", Quantity = random.Next(1, 9), UnitPrice = random.Next(100, 99_999) / 100m, TaxRateIds = [.. taxes[random.Next(taxes.Length)]],
                })];
            });
            var id = draft.ContentItemId;
            (await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(id, new DocumentIssue(ByMail: false)))).Errors.ShouldBeEmpty();
            await SettleAsync(site, random, id, issued, i % 6);
        }
    }

    private static Task SettleAsync(InvoicingFixture site, Random random, string id, DateOnly issued, int how) => site.InScopeAsync(async scope =>
    {
        var ledger = scope.GetRequiredService<ILedger>();
        var receivable = await scope.GetRequiredService<CrmDbContext>().Set<Receivable>().AsNoTracking().SingleAsync(row => row.ContentItemId == id);
        var days = Today(site).DayNumber - issued.DayNumber;
        switch (how)
        {
            case 0:
                await PayAsync(receivable.PayableMinor, "whole");
                break;
            case 1:
                await PayAsync(receivable.PayableMinor / 3, "third");
                await PayAsync(receivable.PayableMinor / 4, "quarter");
                break;
            case 2:
                var entry = await PayAsync(receivable.PayableMinor / 2, "bounced");
                (await ledger.ReversePaymentAsync(entry, "Bounced")).Errors.ShouldBeEmpty();
                break;
            case 3:
                (await scope.GetRequiredService<InvoiceVoider>().VoidAsync(id)).Errors.ShouldBeEmpty();
                break;
            case 4:
                await CreditAsync(scope, receivable);
                break;
        }

        async Task<string> PayAsync(long amount, string key)
        {
            var result = await ledger.RecordPaymentAsync(new PaymentInput(
                receivable.ClientId, new Money(amount, receivable.Currency), issued.AddDays(random.Next(0, days + 1)), "Cash", "", "test", $"{id}:{key}",
                [new PaymentAllocation(id, amount)]));
            result.Errors.ShouldBeEmpty();
            return result.EntryId;
        }
    });

    private static async Task CreditAsync(IServiceProvider scope, Receivable receivable)
    {
        var draft = (await scope.GetRequiredService<CreditNoteDrafts>().ForInvoiceAsync(receivable.ContentItemId)).Item!;
        draft.Alter<DocumentPart>(part =>
        {
            part.IssueDate = receivable.IssuedOn;
            part.Lines = [new DocumentLine { Description = "Returned", Quantity = 1, UnitPrice = 0.97m, TaxRateIds = [InvoicingFixture.Tax] }];
        });
        (await scope.GetRequiredService<IContentManager>().UpdateAsync(draft)).Errors.ShouldBeEmpty();
        (await scope.GetRequiredService<CreditNoteIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: false))).Errors.ShouldBeEmpty();
    }

    private static Task<SalesFigures> SalesAsync(InvoicingFixture site, DateOnly from, DateOnly to, SalesBasis basis) =>
        site.InScopeAsync(scope => scope.GetRequiredService<SalesReport>().GetAsync(from, to, basis));

    private static Task<Book> BookAsync(InvoicingFixture site) => site.InScopeAsync(async scope =>
    {
        var db = scope.GetRequiredService<CrmDbContext>();
        var entries = await db.Set<LedgerEntry>().AsNoTracking().ToListAsync();
        var items = await scope.GetRequiredService<IContentManager>().GetAsync([.. entries.Select(entry => entry.ContentItemId).Where(id => id.Length > 0).Distinct()]);
        return new Book(
            entries, await db.Set<LedgerAllocation>().AsNoTracking().ToListAsync(), await db.Set<Receivable>().AsNoTracking().ToListAsync(),
            items.ToDictionary(item => item.ContentItemId, item => item.As<DocumentPart>().Snapshot!));
    });

    private static DateOnly Today(InvoicingFixture site) => DateOnly.FromDateTime(site.Kernel.Time.GetUtcNow().UtcDateTime);

    private sealed record Book(
        List<LedgerEntry> Entries, List<LedgerAllocation> Allocations, List<Receivable> Receivables, Dictionary<string, DocumentSnapshot> Snapshots);
}
