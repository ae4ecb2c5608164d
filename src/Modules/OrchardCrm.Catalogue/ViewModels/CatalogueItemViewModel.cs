using System.ComponentModel.DataAnnotations;
using OrchardCrm.Catalogue.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Settings;

namespace OrchardCrm.Catalogue.ViewModels;

/// <summary>The form of a product or service.</summary>
public sealed class CatalogueItemViewModel
{
    /// <summary>Id; a new item's is made with the form, so that a second press saves nothing twice.</summary>
    public string Id { get; set; } = "";

    /// <summary>Version that the form was filled from; 0 for a new item.</summary>
    public int Version { get; set; }

    /// <summary>Code.</summary>
    [StringLength(60)]
    public string? Code { get; set; }

    /// <summary>What a line says.</summary>
    [StringLength(2000)]
    public string? Text { get; set; }

    /// <summary>What it is.</summary>
    public CatalogueItemKind Kind { get; set; }

    /// <summary>Unit.</summary>
    [StringLength(20)]
    public string? Unit { get; set; }

    /// <summary>Tax rate.</summary>
    public string? TaxRateId { get; set; }

    /// <summary>Prices.</summary>
    public List<CataloguePriceViewModel> Prices { get; set; } = [];

    /// <summary>Tax rates to choose from; never bound.</summary>
    public TaxSettings Taxes { get; private set; } = new();

    /// <summary>Fills the form from an item.</summary>
    public static CatalogueItemViewModel From(ContentItem item)
    {
        var part = item.As<CatalogueItemPart>();
        return new CatalogueItemViewModel
        {
            Id = item.ContentItemId,
            Version = item.Version,
            Code = part.Code,
            Text = part.Text,
            Kind = part.Kind,
            Unit = part.Unit,
            TaxRateId = part.TaxRateId,
            Prices = [.. part.Prices.Select(price => new CataloguePriceViewModel { Currency = price.Currency, UnitPrice = price.UnitPrice })],
        };
    }

    /// <summary>Makes the form ready: tax rates, and rows for further prices.</summary>
    public void Prepare(TaxSettings taxes, string currency)
    {
        Taxes = taxes;
        if (Prices.Count == 0)
            Prices.Add(new CataloguePriceViewModel { Currency = currency });
        if (Prices[^1].UnitPrice is not null)
            Prices.Add(new CataloguePriceViewModel());
    }

    /// <summary>Writes the form into an item. Gives the form's row of each price.</summary>
    public IReadOnlyList<int> ApplyTo(ContentItem item)
    {
        int[] rows = [.. Enumerable.Range(0, Prices.Count).Where(i => Prices[i].UnitPrice is not null)];
        item.Alter<CatalogueItemPart>(part =>
        {
            part.Code = Code?.Trim() ?? "";
            part.Text = (Text ?? "").ReplaceLineEndings("\n").Trim();
            part.Kind = Kind;
            part.Unit = Unit?.Trim() ?? "";
            part.TaxRateId = TaxRateId ?? "";
            part.Prices = [.. rows.Select(row => new CataloguePrice { Currency = Prices[row].Currency ?? "", UnitPrice = Prices[row].UnitPrice!.Value })];
        });
        return rows;
    }
}
