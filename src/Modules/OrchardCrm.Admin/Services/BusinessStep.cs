using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Settings;

namespace OrchardCrm.Admin.Services;

/// <summary>Ticks when the business has a name, an address and a logo.</summary>
internal sealed class BusinessStep(ISiteService site, IStringLocalizer<Strings> S) : IChecklistStep
{
    public int Order => 10;

    public async Task<ChecklistItem> GetAsync(CancellationToken cancellationToken)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        return new ChecklistItem(
            S["Your business and logo"],
            S["Name, address, tax number and logo stand on every document."],
            "/admin/settings/business",
            business.Name.Length > 0 && business.Address.Line1.Length > 0 && business.LogoFileId.Length > 0);
    }
}
