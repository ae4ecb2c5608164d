using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Reports.Indexes;

/// <summary>Maps issued documents of any kind.</summary>
internal sealed class DocumentTaxIndexProvider : IndexProvider<DocumentTaxIndex>
{
    private const decimal Millionth = 1_000_000m;

    /// <summary>The rows of an issued document; none of a draft.</summary>
    public static IEnumerable<DocumentTaxIndex> RowsOf(ContentItem item)
    {
        if (!item.Has<DocumentPart>() || item.As<DocumentPart>().Snapshot is not { } snapshot)
            return [];

        var figures = snapshot.Figures;
        var rows = figures.Taxes.Select(tax => Row(tax, tax.AmountMinor)).ToList();
        // What is left is what no tax is taken of. Of a net with several taxes nothing is.
        var untaxed = figures.TaxExclusiveMinor - figures.Taxes.Sum(tax => tax.BaseMinor);
        if (rows.Count == 0 || (untaxed != 0 && Math.Sign(untaxed) == Math.Sign(figures.TaxExclusiveMinor)))
            rows.Add(new DocumentTaxIndex { Category = TaxCategory.Zero, BaseMinor = untaxed });
        rows.AddRange(figures.Withholdings.Select(tax => Row(tax, -tax.AmountMinor)));
        for (var position = 0; position < rows.Count; position++)
        {
            var row = rows[position];
            (row.ContentItemId, row.Position, row.Currency) = (item.ContentItemId, position, snapshot.Currency);
            (row.NetMinor, row.TotalMinor, row.PayableMinor) = (figures.TaxExclusiveMinor, figures.TotalMinor, figures.PayableMinor);
        }

        return rows;
    }

    protected override IEnumerable<DocumentTaxIndex> Map(ContentItem item) => RowsOf(item);

    private static DocumentTaxIndex Row(TaxFigure tax, long amountMinor) => new()
    {
        Name = tax.Name,
        PercentMillionths = (long)(tax.Percent * Millionth),
        Category = tax.Category,
        BaseMinor = tax.BaseMinor,
        TaxMinor = amountMinor,
    };
}
