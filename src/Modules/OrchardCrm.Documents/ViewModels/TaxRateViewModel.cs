using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.ViewModels;

/// <summary>The form of a tax rate.</summary>
public sealed class TaxRateViewModel
{
    /// <summary>Id of the rate.</summary>
    public string Id { get; set; } = "";

    /// <summary>It is being made.</summary>
    public bool IsNew { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Rate.</summary>
    public decimal? Percent { get; set; }

    /// <summary>Rates that replace it.</summary>
    public List<TaxRateChangeViewModel> Changes { get; set; } = [];

    /// <summary>Kind.</summary>
    public TaxCategory Category { get; set; }

    /// <summary>Why nothing is charged.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The form of a rate.</summary>
    public static TaxRateViewModel From(TaxRateDefinition rate) => new()
    {
        Id = rate.Id, Name = rate.Name, Percent = rate.Percent, Category = rate.Category, Reason = rate.Reason,
        Changes = [.. rate.Changes.Select(change => new TaxRateChangeViewModel { ValidFrom = change.ValidFrom, Percent = change.Percent })],
    };

    /// <summary>Puts the form into the rate.</summary>
    public void ApplyTo(TaxRateDefinition rate)
    {
        rate.Name = Name.Trim();
        rate.Percent = Percent ?? 0;
        rate.Changes = [.. Changes.Where(change => !change.IsBlank).OrderBy(change => change.ValidFrom)
            .Select(change => new TaxRateChange { ValidFrom = change.ValidFrom!.Value, Percent = change.Percent!.Value })];
        rate.Category = Category;
        rate.Reason = Reason.Trim();
    }
}
