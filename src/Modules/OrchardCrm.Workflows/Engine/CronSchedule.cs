using Cronos;
using OrchardCrm.Settings;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Schedules in the business's time zone: five fields, as in cron.</summary>
public sealed class CronSchedule(ILocalClock clock)
{
    /// <summary>When a schedule is next due; null where it never is, or can't be read.</summary>
    public async Task<DateTimeOffset?> NextAsync(string expression, DateTimeOffset after, CancellationToken cancellationToken) =>
        TryParse(expression, out var cron) ? cron!.GetNextOccurrence(after, await clock.GetZoneAsync(cancellationToken)) : null;

    /// <summary>Whether it can be read.</summary>
    public static bool IsValid(string expression) => TryParse(expression, out _);

    private static bool TryParse(string expression, out CronExpression? cron)
    {
        cron = null;
        return expression.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 5
            && CronExpression.TryParse(expression, CronFormat.Standard, out cron);
    }
}
