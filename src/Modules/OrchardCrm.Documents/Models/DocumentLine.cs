using System.Text.Json.Serialization;
using OrchardCrm.Documents.Totals;

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

    /// <summary>When it was delivered or done; null where it does not matter. Decides which rate of a tax holds.</summary>
    public DateOnly? ServiceDate { get; set; }

    /// <summary>Quantity; negative for goods returned, never zero.</summary>
    public decimal Quantity { get; set; } = 1;

    /// <summary>Price of one unit, in major units, at most six decimals.</summary>
    public decimal UnitPrice { get; set; }

    /// <summary>What comes off quantity × price, in percent or in minor units.</summary>
    public AmountOrPercent Discount { get; set; }

    /// <summary>What is added to the line, in percent of quantity × price or in minor units.</summary>
    public AmountOrPercent Charge { get; set; }

    /// <summary>What the charge is for, such as <c>Express</c>.</summary>
    public string ChargeText { get; set; } = "";

    /// <summary>Ids of tax rates of the settings.</summary>
    public List<string> TaxRateIds { get; set; } = [];

    // Items that were stored before discounts could be amounts.
    [JsonInclude, JsonPropertyName("DiscountPercent")]
    private decimal StoredDiscountPercent
    {
        set => Discount = value == 0 ? Discount : AmountOrPercent.OfPercent(value);
    }
}
