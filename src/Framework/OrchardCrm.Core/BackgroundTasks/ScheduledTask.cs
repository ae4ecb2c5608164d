using System.Reflection;
using Cronos;
using OrchardCrm.BackgroundTasks;

namespace OrchardCrm.Core.BackgroundTasks;

/// <summary>A background task with its schedule.</summary>
internal sealed class ScheduledTask
{
    private readonly CronExpression _schedule;

    public ScheduledTask(IBackgroundTask task)
    {
        Task = task;
        Name = task.GetType().FullName!;
        var expression = task.GetType().GetCustomAttribute<BackgroundTaskAttribute>()?.Schedule ?? new BackgroundTaskAttribute().Schedule;
        var fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        try
        {
            _schedule = CronExpression.Parse(expression, fields == 6 ? CronFormat.IncludeSeconds : CronFormat.Standard);
        }
        catch (CronFormatException exception)
        {
            throw new InvalidOperationException(
                $"The schedule “{expression}” of {Name} can't be read: write five fields (minutes) or six (seconds), such as */5 * * * *.", exception);
        }
    }

    public IBackgroundTask Task { get; }

    public string Name { get; }

    public DateTimeOffset? Next(DateTimeOffset after, TimeZoneInfo zone) => _schedule.GetNextOccurrence(after, zone);
}
