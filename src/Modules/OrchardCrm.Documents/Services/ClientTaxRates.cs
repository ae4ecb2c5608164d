using System.Globalization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Services;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Services;

/// <summary>The tax rates of the settings, for the form of a client.</summary>
internal sealed class ClientTaxRates(ISiteService site) : IClientTaxRates
{
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> ListAsync(CancellationToken cancellationToken) =>
        (await site.GetSettingsAsync<TaxSettings>(cancellationToken)).Rates.ConvertAll(rate =>
            KeyValuePair.Create(rate.Id, $"{rate.Name} {NumberFormatter.Format(rate.Percent, CultureInfo.CurrentUICulture)} %"));
}
