using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Documents.Totals;

/// <summary>What a document comes to, every figure of it adding up to the next.</summary>
public sealed record DocumentTotals
{
    /// <summary>The ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>True where prices were typed with tax in them.</summary>
    public required bool PricesIncludeTax { get; init; }

    /// <summary>Each line, in the order of the input.</summary>
    public required IReadOnlyList<LineTotals> Lines { get; init; }

    /// <summary>Each discount and charge on the whole, in the order of the input.</summary>
    public required IReadOnlyList<AdjustmentTotals> Adjustments { get; init; }

    /// <summary>The lines' amounts in the terms that prices were typed in.</summary>
    public required Money Subtotal { get; init; }

    /// <summary>The lines without tax.</summary>
    public required Money SumOfLines { get; init; }

    /// <summary>Discounts on the whole, without tax.</summary>
    public required Money Allowances { get; init; }

    /// <summary>Charges on the whole, without tax.</summary>
    public required Money Charges { get; init; }

    /// <summary>Lines − allowances + charges.</summary>
    public required Money TaxExclusive { get; init; }

    /// <summary>The taxes, one row for each kind, rate and name.</summary>
    public required IReadOnlyList<TaxRow> Taxes { get; init; }

    /// <summary>All taxes that are charged.</summary>
    public required Money TaxTotal { get; init; }

    /// <summary>Without tax + tax.</summary>
    public required Money TaxInclusive { get; init; }

    /// <summary>The taxes that the buyer keeps back.</summary>
    public required IReadOnlyList<TaxRow> Withholdings { get; init; }

    /// <summary>All that the buyer keeps back.</summary>
    public required Money WithholdingTotal { get; init; }

    /// <summary>What rounding the amount to pay added or took.</summary>
    public required Money Rounding { get; init; }

    /// <summary>With tax − withholding + rounding.</summary>
    public required Money Payable { get; init; }

    /// <summary>What has been paid already.</summary>
    public required Money Paid { get; init; }

    /// <summary>Payable − paid.</summary>
    public required Money Due { get; init; }
}
