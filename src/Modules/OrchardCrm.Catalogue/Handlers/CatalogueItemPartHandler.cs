using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Catalogue.Indexes;
using OrchardCrm.Catalogue.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.Data;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Settings;

namespace OrchardCrm.Catalogue.Handlers;

/// <summary>Checks of products and services; the calculator's own limits hold for their prices.</summary>
internal sealed class CatalogueItemPartHandler(CrmDbContext db, ISiteService site, IStringLocalizer<Strings> S) : ContentPartHandler<CatalogueItemPart>
{
    private const int LongestName = 200;

    protected override async Task ValidatingAsync(CatalogueItemPart part, ContentValidateResult result, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(part.Text))
            result.Fail(S["Type what a line says when this is picked."], nameof(part.Text));
        if (part.Code.Length > 0 && !part.Archived && await FindTwinAsync(part, cancellationToken) is { } twin)
            result.Fail(S["The code {0} is that of {1}. Choose another.", part.Code, twin], nameof(part.Code));
        if (part.TaxRateId.Length > 0 && (await site.GetSettingsAsync<TaxSettings>(cancellationToken)).Find(part.TaxRateId) is null)
            result.Fail(S["This tax no longer exists. Choose another."], nameof(part.TaxRateId));
        for (var i = 0; i < part.Prices.Count; i++)
            CheckPrice(part, i, result);
    }

    protected override Task SavingAsync(CatalogueItemPart part, CancellationToken cancellationToken)
    {
        var line = part.Text.Split('\n')[0].Trim();
        part.ContentItem.DisplayText = line.Length <= LongestName ? line : line[..LongestName];
        return Task.CompletedTask;
    }

    private void CheckPrice(CatalogueItemPart part, int index, ContentValidateResult result)
    {
        var price = part.Prices[index];
        if (!Currencies.TryGet(price.Currency, out _))
            result.Fail(S["“{0}” is not a currency in use. Choose one from the list.", price.Currency], $"Prices[{index}].Currency");
        else if (part.Prices.Take(index).Any(other => other.Currency == price.Currency))
            result.Fail(S["There are two prices in {0}. Remove one.", price.Currency], $"Prices[{index}].Currency");
        else if (decimal.Round(price.UnitPrice, TotalsInputValidator.MaximumDecimals) != price.UnitPrice || Math.Abs(price.UnitPrice) > TotalsInputValidator.LargestFactor)
            result.Fail(S["{0} cannot be a price: it has at most 6 decimals, and is not larger than a document can count.", NumberFormatter.Format(price.UnitPrice, CultureInfo.CurrentUICulture)], $"Prices[{index}].UnitPrice");
    }

    private Task<string?> FindTwinAsync(CatalogueItemPart part, CancellationToken cancellationToken) => db.Set<CatalogueIndex>().AsNoTracking()
        .Where(row => row.Code == part.Code && !row.Archived && row.ContentItemId != part.ContentItem.ContentItemId)
        .Select(row => (string?)row.DisplayName)
        .FirstOrDefaultAsync(cancellationToken);
}
