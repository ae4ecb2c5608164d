using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.Models;

/// <summary>Totals of a document as stored, in minor units of its currency.</summary>
public sealed record DocumentFigures
{
    /// <summary>The lines.</summary>
    public long SubtotalMinor { get; init; }

    /// <summary>Discounts on the whole, together.</summary>
    public long DiscountMinor { get; init; }

    /// <summary>Charges on the whole, together.</summary>
    public long ChargeMinor { get; init; }

    /// <summary>Discounts and charges on the whole, one by one; empty in figures that were stored before there could be several.</summary>
    public IReadOnlyList<AdjustmentFigure> Adjustments { get; init; } = [];

    /// <summary>Without tax.</summary>
    public long TaxExclusiveMinor { get; init; }

    /// <summary>The taxes.</summary>
    public IReadOnlyList<TaxFigure> Taxes { get; init; } = [];

    /// <summary>With tax.</summary>
    public long TotalMinor { get; init; }

    /// <summary>Taxes that the client keeps back.</summary>
    public IReadOnlyList<TaxFigure> Withholdings { get; init; } = [];

    /// <summary>What rounding added or took.</summary>
    public long RoundingMinor { get; init; }

    /// <summary>What is to be paid.</summary>
    public long PayableMinor { get; init; }

    /// <summary>How much of it is due first; 0 where it is all due at once.</summary>
    public long DepositMinor { get; init; }

    /// <summary>The figures of a document's calculated totals.</summary>
    public static DocumentFigures From(DocumentTotals totals, DocumentPart part) => new()
    {
        SubtotalMinor = totals.Subtotal.MinorUnits,
        DiscountMinor = totals.Adjustments.Where(row => !row.IsCharge).Sum(row => row.Amount.MinorUnits),
        ChargeMinor = totals.Adjustments.Where(row => row.IsCharge).Sum(row => row.Amount.MinorUnits),
        Adjustments = [.. part.Adjustments.Zip(totals.Adjustments, (row, figure) =>
            new AdjustmentFigure(row.Text, row.IsCharge, row.Value.Percent, figure.Amount.MinorUnits))],
        TaxExclusiveMinor = totals.TaxExclusive.MinorUnits,
        Taxes = [.. totals.Taxes.Select(ToFigure)],
        TotalMinor = totals.TaxInclusive.MinorUnits,
        Withholdings = [.. totals.Withholdings.Select(ToFigure)],
        RoundingMinor = totals.Rounding.MinorUnits,
        PayableMinor = totals.Payable.MinorUnits,
        DepositMinor = Rounding.ToMinorUnits(part.Deposit.Of(totals.Payable.MinorUnits)),
    };

    private static TaxFigure ToFigure(TaxRow row) =>
        new(row.Name, row.Percent, row.Category, row.Base.MinorUnits, row.Amount.MinorUnits, row.Reason);
}
