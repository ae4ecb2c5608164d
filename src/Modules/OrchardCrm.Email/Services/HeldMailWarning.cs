using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Email.Models;

namespace OrchardCrm.Email.Services;

/// <summary>Asks the administrator what becomes of mails that are held.</summary>
internal sealed class HeldMailWarning(CrmDbContext db, IStringLocalizer<Strings> S) : ISiteWarningProvider
{
    public async Task<SiteWarning?> GetWarningAsync(CancellationToken cancellationToken) =>
        await db.Set<MailItem>().CountAsync(mail => mail.State == MailState.Held, cancellationToken) is > 0 and var held
            ? new SiteWarning(
                S["Mails are held: {0}. Too many went to one address within an hour. Release or drop them.", held], "/admin/email?state=Held", S["Look at them"])
            : null;
}
