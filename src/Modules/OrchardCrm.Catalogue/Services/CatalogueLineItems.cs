using OrchardCrm.Catalogue.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.ViewModels;

namespace OrchardCrm.Catalogue.Services;

/// <summary>Offers products and services to lines.</summary>
internal sealed class CatalogueLineItems(CatalogueItems items) : ILineItemSource
{
    public async Task<IReadOnlyList<LineItem>> FindAsync(string text, string currency, int most, CancellationToken cancellationToken) =>
        [.. (await items.GetAsync(items.Query(text, archived: false), 0, most, cancellationToken)).Select(item => ToLineItem(item.As<CatalogueItemPart>(), currency))];

    private static LineItem ToLineItem(CatalogueItemPart part, string currency) =>
        new(part.Code, part.Text, part.Unit, part.PriceIn(currency), part.TaxRateId);
}
