namespace OrchardCrm.Documents.Settings;

/// <summary>The tax rates of the business.</summary>
public sealed class TaxSettings
{
    /// <summary>The rates, in the order of the list.</summary>
    public List<TaxRateDefinition> Rates { get; set; } = [];

    /// <summary>Id of the rate of new lines, where the client has none of its own; empty for none.</summary>
    public string DefaultRateId { get; set; } = "";

    /// <summary>Unit prices are typed with tax in them.</summary>
    public bool PricesIncludeTax { get; set; }

    /// <summary>Currencies whose amounts to pay are rounded; the rounding has a line of its own.</summary>
    public List<PayableRounding> Roundings { get; set; } = [];

    /// <summary>The step that amounts to pay in a currency are rounded to, in minor units; 0 for none.</summary>
    public long RoundingOf(string currency) => Roundings.Find(rounding => rounding.Currency == currency)?.StepMinor ?? 0;

    /// <summary>The rate of an id, or null.</summary>
    public TaxRateDefinition? Find(string? id) => Rates.FirstOrDefault(rate => rate.Id == id);
}
