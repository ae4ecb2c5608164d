using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Email.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Email.Services;

/// <summary>Ticks when a mail server is set.</summary>
internal sealed class MailServerStep(ISiteService site, IStringLocalizer<Strings> S) : IChecklistStep
{
    public int Order => 40;

    public async Task<ChecklistItem> GetAsync(CancellationToken cancellationToken) => new(
        S["Mail server"],
        S["Invoices reach your clients through it."],
        "/admin/settings/email",
        (await site.GetSettingsAsync<EmailSettings>(cancellationToken)).Host.Length > 0);
}
