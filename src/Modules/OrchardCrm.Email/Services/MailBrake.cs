using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Email.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Email.Services;

/// <summary>Holds mails once an address gets more of them in an hour than the settings allow: no fault floods anybody.</summary>
internal sealed class MailBrake(CrmDbContext db, ISiteService site, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Whether one more mail to the address is held.</summary>
    public async Task<bool> HoldsAsync(string address, CancellationToken cancellationToken)
    {
        var most = (await site.GetSettingsAsync<EmailSettings>(cancellationToken)).MailsPerAddressAndHour;
        if (most <= 0)
            return false;
        var since = time.GetUtcNow() - Window;
        return await db.Set<MailItem>().CountAsync(mail => mail.Address == address && mail.CreatedUtc > since, cancellationToken) >= most;
    }
}
