using OrchardCrm.Data;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Reports.Indexes;

/// <summary>
/// A row a rate of the taxes of an issued document, from its frozen snapshot, whatever its kind. The figures of the whole stand in
/// each row; sums of them take the row at position zero.
/// </summary>
public sealed class DocumentTaxIndex : MapIndex
{
    /// <summary>Which of the document's rows, from zero.</summary>
    public int Position { get; set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Name of the tax; empty for what no tax is taken of.</summary>
    public string Name { get; set; } = "";

    /// <summary>Rate, in millionths of a percent.</summary>
    public long PercentMillionths { get; set; }

    /// <summary>Kind of tax.</summary>
    public TaxCategory Category { get; set; }

    /// <summary>What the tax is taken of, minor units.</summary>
    public long BaseMinor { get; set; }

    /// <summary>The tax; negative where the client keeps it back.</summary>
    public long TaxMinor { get; set; }

    /// <summary>The whole document without tax.</summary>
    public long NetMinor { get; set; }

    /// <summary>The whole document with tax.</summary>
    public long TotalMinor { get; set; }

    /// <summary>What is to be paid.</summary>
    public long PayableMinor { get; set; }
}
