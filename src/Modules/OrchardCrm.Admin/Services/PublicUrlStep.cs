using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Shell;

namespace OrchardCrm.Admin.Services;

/// <summary>Ticks when links in mails lead to an address that others can reach.</summary>
internal sealed class PublicUrlStep(IPublicUrl publicUrl, IStringLocalizer<Strings> S) : IChecklistStep
{
    public int Order => 50;

    public Task<ChecklistItem> GetAsync(CancellationToken cancellationToken) => Task.FromResult(new ChecklistItem(
        S["Public address"],
        S["Links in mails lead there; now it is {0}.", publicUrl.Value.GetLeftPart(UriPartial.Authority)],
        "/admin/settings/general",
        !publicUrl.Value.IsLoopback));
}
