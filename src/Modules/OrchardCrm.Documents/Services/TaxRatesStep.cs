using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Services;

/// <summary>Ticks when there is a tax rate.</summary>
internal sealed class TaxRatesStep(ISiteService site, IStringLocalizer<Strings> S) : IChecklistStep
{
    public int Order => 20;

    public async Task<ChecklistItem> GetAsync(CancellationToken cancellationToken) => new(
        S["Tax rates"],
        S["The taxes that the lines of your documents choose from."],
        "/admin/settings/taxes",
        (await site.GetSettingsAsync<TaxSettings>(cancellationToken)).Rates.Count > 0);
}
