using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Services;

/// <summary>The lock date of the business: nothing is issued, paid, voided, refunded or credited before it.</summary>
public sealed class ClosedBooks(ISiteService site, IStringLocalizer<Strings> S)
{
    /// <summary>What is wrong with the date of an act; null where the books are open.</summary>
    /// <param name="date">Date of the act.</param>
    /// <param name="member">Field of the date.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ContentError?> CheckAsync(DateOnly date, string member, CancellationToken cancellationToken = default)
    {
        var lockDate = (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).LockDate;
        return lockDate is { } day && date < day
            ? new ContentError(member, S["{0} lies before {1}, and the books are locked until then. Choose a later day, or move the lock date in the business settings.", Text(date), Text(day)])
            : null;
    }

    private static string Text(DateOnly date) => DateFormatter.Format(date, CultureInfo.CurrentCulture);
}
