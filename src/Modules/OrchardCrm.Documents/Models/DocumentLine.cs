namespace OrchardCrm.Documents.Models;

/// <summary>A line of a document.</summary>
public sealed class DocumentLine
{
    /// <summary>Item code; may be empty.</summary>
    public string Code { get; set; } = "";

    /// <summary>What is sold.</summary>
    public string Description { get; set; } = "";

    /// <summary>Unit, such as <c>h</c>; may be empty.</summary>
    public string Unit { get; set; } = "";

    /// <summary>Quantity; negative for goods returned, never zero.</summary>
    public decimal Quantity { get; set; } = 1;

    /// <summary>Price of one unit, in major units, at most six decimals.</summary>
    public decimal UnitPrice { get; set; }

    /// <summary>Discount in percent; 0 for none.</summary>
    public decimal DiscountPercent { get; set; }

    /// <summary>Ids of tax rates of the settings.</summary>
    public List<string> TaxRateIds { get; set; } = [];
}
