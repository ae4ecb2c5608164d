namespace OrchardCrm.Documents.ViewModels;

/// <summary>A row of the editor.</summary>
public sealed class DocumentLineViewModel
{
    /// <summary>Item code.</summary>
    public string Code { get; set; } = "";

    /// <summary>What is sold.</summary>
    public string Description { get; set; } = "";

    /// <summary>Unit.</summary>
    public string Unit { get; set; } = "";

    /// <summary>When it was delivered or done.</summary>
    public DateOnly? ServiceDate { get; set; }

    /// <summary>Quantity; null while nothing readable is typed.</summary>
    public decimal? Quantity { get; set; }

    /// <summary>Price of one.</summary>
    public decimal? UnitPrice { get; set; }

    /// <summary>Discount.</summary>
    public decimal? Discount { get; set; }

    /// <summary>What the discount is in.</summary>
    public AmountUnit DiscountIn { get; set; }

    /// <summary>What is added.</summary>
    public decimal? Charge { get; set; }

    /// <summary>What the charge is in.</summary>
    public AmountUnit ChargeIn { get; set; } = AmountUnit.Money;

    /// <summary>What the charge is for.</summary>
    public string ChargeText { get; set; } = "";

    /// <summary>Tax rate; empty for none.</summary>
    public string TaxRateId { get; set; } = "";

    /// <summary>Further tax rates, such as one that is withheld; an empty one is none.</summary>
    public List<string> MoreTaxRateIds { get; set; } = [];

    /// <summary>Nothing was typed in it: a spare row. Quantity and taxes are filled from the start.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Description) && UnitPrice is null && Quantity is null or 1 && !HasMore && Discount is null;

    /// <summary>Something stands in the fields that wait behind the line.</summary>
    public bool HasMore =>
        Code.Length > 0 || Unit.Length > 0 || ServiceDate is not null || Charge is not null || ChargeText.Length > 0
        || MoreTaxRateIds.Any(id => !string.IsNullOrEmpty(id));
}
