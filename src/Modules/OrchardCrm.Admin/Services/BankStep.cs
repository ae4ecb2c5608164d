using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Settings;

namespace OrchardCrm.Admin.Services;

/// <summary>Ticks when clients can see where to pay.</summary>
internal sealed class BankStep(ISiteService site, IStringLocalizer<Strings> S) : IChecklistStep
{
    public int Order => 30;

    public async Task<ChecklistItem> GetAsync(CancellationToken cancellationToken)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        return new ChecklistItem(
            S["Bank details"],
            S["Clients see on the invoice where to pay."],
            "/admin/settings/business#BankDetails",
            business.BankDetails.Length > 0 || business.Iban.Length > 0 || business.PixKey.Length > 0);
    }
}
