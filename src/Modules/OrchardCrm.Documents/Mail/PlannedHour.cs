using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Mail;

/// <summary>Reads the day and hour that a mail is planned for, in the business's time zone.</summary>
public sealed class PlannedHour(ILocalClock clock, IStringLocalizer<Strings> S)
{
    private const int MostDays = 90;

    /// <summary>The instant; null for at once, or with an error at the field.</summary>
    /// <param name="typed">What the browser's field holds, such as <c>2026-12-01T09:00</c>; empty for at once.</param>
    /// <param name="field">Name of the field.</param>
    /// <param name="errors">Where a message goes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<DateTimeOffset?> ReadAsync(string? typed, string field, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        string[] formats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"];
        if (!DateTime.TryParseExact(typed.Trim(), formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            errors.AddModelError(field, S["“{0}” is no day and hour. Type them as 2026-12-31 09:00.", typed]);
            return null;
        }

        var zone = await clock.GetZoneAsync(cancellationToken);
        // An hour that the clocks skip in spring: the one after it.
        if (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        var instant = new DateTimeOffset(local, zone.GetUtcOffset(local));
        if (instant <= clock.UtcNow)
            errors.AddModelError(field, S["{0} is past. Choose a later hour, or leave it empty to send now.", local.ToString("g", CultureInfo.CurrentCulture)]);
        else if (instant > clock.UtcNow.AddDays(MostDays))
            errors.AddModelError(field, S["{0} is too far away: a mail can be planned for {1} days.", local.ToString("g", CultureInfo.CurrentCulture), MostDays]);
        else
            return instant;
        return null;
    }
}
