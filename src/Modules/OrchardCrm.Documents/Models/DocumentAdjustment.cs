using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.Models;

/// <summary>A discount or charge on the whole document.</summary>
public sealed class DocumentAdjustment
{
    /// <summary>What it is for, such as <c>Shipping</c>; may be empty.</summary>
    public string Text { get; set; } = "";

    /// <summary>True where it is added.</summary>
    public bool IsCharge { get; set; }

    /// <summary>How much: percent of the sum of the lines, or minor units.</summary>
    public AmountOrPercent Value { get; set; }

    /// <summary>Ids of its own tax rates, none of them for no tax; null splits it over the taxes of the lines.</summary>
    public List<string>? TaxRateIds { get; set; }
}
