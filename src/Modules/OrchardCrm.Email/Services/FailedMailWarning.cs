using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Email.Models;

namespace OrchardCrm.Email.Services;

/// <summary>Tells the administrator of mails that were given up, until they are sent again or dropped.</summary>
internal sealed class FailedMailWarning(CrmDbContext db, IStringLocalizer<Strings> S) : ISiteWarningProvider
{
    public async Task<SiteWarning?> GetWarningAsync(CancellationToken cancellationToken) =>
        await db.Set<MailItem>().CountAsync(mail => mail.State == MailState.Failed, cancellationToken) is > 0 and var failed
            ? new SiteWarning(S["Mails were not delivered: {0}. Send them again, or drop them.", failed], "/admin/email?state=Failed", S["Look at them"])
            : null;
}
