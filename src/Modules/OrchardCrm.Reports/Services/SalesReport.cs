using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Payments.Models;
using OrchardCrm.Reports.Indexes;
using OrchardCrm.Reports.Models;

namespace OrchardCrm.Reports.Services;

/// <summary>Sales and taxes of a period, by rate and currency. Credit notes and voids lower them on their own date.</summary>
public sealed class SalesReport(CrmDbContext db, TaxIndexUpkeep upkeep)
{
    private const decimal Millionth = 1_000_000m;

    /// <summary>The figures of a period, both days included.</summary>
    public async Task<SalesFigures> GetAsync(DateOnly first, DateOnly last, SalesBasis basis, CancellationToken cancellationToken = default)
    {
        await upkeep.CompleteAsync(cancellationToken);
        return basis == SalesBasis.Invoiced
            ? await InvoicedAsync(first, last, cancellationToken)
            : await PaidAsync(first, last, cancellationToken);
    }

    private async Task<SalesFigures> InvoicedAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var signed =
            from entry in db.Set<LedgerEntry>().AsNoTracking()
            where entry.OccurredOn >= first && entry.OccurredOn <= last
                && (entry.Kind == LedgerEntryKind.Invoice || entry.Kind == LedgerEntryKind.Void || entry.Kind == LedgerEntryKind.Credit)
            join tax in db.Set<DocumentTaxIndex>() on entry.ContentItemId equals tax.ContentItemId
            select new { Sign = entry.Kind == LedgerEntryKind.Invoice ? 1L : -1L, Tax = tax };
        var rows = await signed
            .GroupBy(row => new { row.Tax.Currency, row.Tax.Name, row.Tax.PercentMillionths, row.Tax.Category })
            .Select(group => new { group.Key, Base = group.Sum(row => row.Sign * row.Tax.BaseMinor), Tax = group.Sum(row => row.Sign * row.Tax.TaxMinor) })
            .ToListAsync(cancellationToken);
        var sums = await signed.Where(row => row.Tax.Position == 0)
            .GroupBy(row => row.Tax.Currency)
            .Select(group => new
            {
                Currency = group.Key, Count = group.Count(), Net = group.Sum(row => row.Sign * row.Tax.NetMinor), Total = group.Sum(row => row.Sign * row.Tax.TotalMinor),
            })
            .ToListAsync(cancellationToken);
        return Sorted(
            rows.Select(row => new SalesRow(row.Key.Currency, row.Key.Name, row.Key.PercentMillionths / Millionth, row.Key.Category, row.Base, row.Tax)),
            sums.Select(sum => new SalesSum(sum.Currency, sum.Count, sum.Net, sum.Total - sum.Net, sum.Total)));
    }

    // What of a document belongs to the period is what all payments up to its end carry, less what those before its beginning do:
    // so periods add up to the document's own figures, whatever was rounded between them.
    private async Task<SalesFigures> PaidAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var moved =
            from allocation in db.Set<LedgerAllocation>().AsNoTracking()
            join entry in db.Set<LedgerEntry>() on allocation.EntryId equals entry.EntryId
            where entry.OccurredOn <= last && LedgerEntryKinds.Money.Contains(entry.Kind)
            select new { allocation.ContentItemId, allocation.AmountMinor, entry.OccurredOn };
        var documents = await moved
            .GroupBy(row => row.ContentItemId)
            .Where(group => group.Max(row => row.OccurredOn) >= first)
            .Select(group => new { Id = group.Key, Through = group.Sum(row => row.AmountMinor), Before = group.Sum(row => row.OccurredOn < first ? row.AmountMinor : 0L) })
            .ToListAsync(cancellationToken);
        var ids = documents.Select(document => document.Id).ToList();
        var taxes = (await db.Set<DocumentTaxIndex>().AsNoTracking().Where(row => ids.Contains(row.ContentItemId)).ToListAsync(cancellationToken))
            .ToLookup(row => row.ContentItemId);

        var rows = new Dictionary<(string Currency, string Name, long Percent, TaxCategory Category), (long Base, long Tax)>();
        var sums = new Dictionary<string, (int Count, long Net, long Total)>(StringComparer.Ordinal);
        foreach (var document in documents.Where(document => document.Through != document.Before))
        {
            foreach (var tax in taxes[document.Id].Where(tax => tax.PayableMinor != 0))
            {
                var key = (tax.Currency, tax.Name, tax.PercentMillionths, tax.Category);
                var (soFar, taxSoFar) = rows.GetValueOrDefault(key);
                rows[key] = (soFar + Share(tax.BaseMinor), taxSoFar + Share(tax.TaxMinor));
                if (tax.Position != 0)
                    continue;
                var (count, net, total) = sums.GetValueOrDefault(tax.Currency);
                sums[tax.Currency] = (count + 1, net + Share(tax.NetMinor), total + Share(tax.TotalMinor));

                long Share(long amount) => Part(amount, document.Through, tax.PayableMinor) - Part(amount, document.Before, tax.PayableMinor);
            }
        }

        return Sorted(
            rows.Select(row => new SalesRow(row.Key.Currency, row.Key.Name, row.Key.Percent / Millionth, row.Key.Category, row.Value.Base, row.Value.Tax)),
            sums.Select(sum => new SalesSum(sum.Key, sum.Value.Count, sum.Value.Net, sum.Value.Total - sum.Value.Net, sum.Value.Total)));
    }

    private static long Part(long amount, long paid, long payable) =>
        (long)Math.Round((decimal)amount * paid / payable, MidpointRounding.AwayFromZero);

    private static SalesFigures Sorted(IEnumerable<SalesRow> rows, IEnumerable<SalesSum> sums) => new(
        [.. rows.Where(row => row.BaseMinor != 0 || row.TaxMinor != 0)
            .OrderBy(row => row.Currency, StringComparer.Ordinal).ThenBy(row => row.Category == TaxCategory.Withholding)
            .ThenByDescending(row => row.Percent).ThenBy(row => row.Name, StringComparer.Ordinal)],
        [.. sums.OrderBy(sum => sum.Currency, StringComparer.Ordinal)]);
}
