using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Email.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Email.Services;

/// <summary>Says on every admin page that no mail leaves while no server is set.</summary>
internal sealed class NoMailServerWarning(ISiteService site, IStringLocalizer<Strings> S) : ISiteWarningProvider
{
    public async Task<SiteWarning?> GetWarningAsync(CancellationToken cancellationToken) =>
        (await site.GetSettingsAsync<EmailSettings>(cancellationToken)).Host.Length > 0
            ? null
            : new SiteWarning(S["No mail leaves this server: mails are put into a folder until a mail server is set."], "/admin/settings/email", S["Set the mail server"]);
}
