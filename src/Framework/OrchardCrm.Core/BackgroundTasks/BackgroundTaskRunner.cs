using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Core.Settings;
using OrchardCrm.Locking;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.BackgroundTasks;

/// <summary>
/// Runs what is due, one task after the other, in the business's time zone; over several nodes the lock of a task lets one of
/// them run it.
/// </summary>
internal sealed class BackgroundTaskRunner(
    IEnumerable<IBackgroundTask> tasks, IServiceProvider services, TimeProvider time,
    ILogger<BackgroundTaskRunner> logger) : BackgroundService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LockExpiration = TimeSpan.FromMinutes(30);
    private readonly List<ScheduledTask> _tasks = ReadSchedules(tasks, logger);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_tasks.Count == 0)
            return;

        try
        {
            if (services.GetService<ShellServing>() is { } serving)
                await serving.WaitAsync(stoppingToken);
            using var lease = await services.GetRequiredService<IProcessLease>().AcquireAsync("background-tasks", stoppingToken);
            var looked = time.GetUtcNow();
            while (!stoppingToken.IsCancellationRequested)
                looked = await RunDueAsync(looked, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The shell stops.
        }
    }

    private static List<ScheduledTask> ReadSchedules(IEnumerable<IBackgroundTask> tasks, ILogger logger)
    {
        var scheduled = new List<ScheduledTask>();
        foreach (var task in tasks)
        {
            try
            {
                scheduled.Add(new ScheduledTask(task));
            }
            catch (InvalidOperationException exception)
            {
                logger.LogError(exception, "The background task {Task} does not run.", task.GetType().FullName);
            }
        }

        return scheduled;
    }

    private async Task<DateTimeOffset> RunDueAsync(DateTimeOffset looked, CancellationToken stoppingToken)
    {
        var zone = await GetZoneAsync(stoppingToken);
        var now = time.GetUtcNow();
        foreach (var task in _tasks.Where(task => task.Next(looked, zone) <= now))
            await TryRunAsync(task, stoppingToken);

        var next = _tasks.Min(task => task.Next(now, zone)) ?? now + LongestWait;
        var wait = next - time.GetUtcNow();
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait < LongestWait ? wait : LongestWait, time, stoppingToken);
        return now;
    }

    private async Task TryRunAsync(ScheduledTask task, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            var locks = scope.ServiceProvider.GetRequiredService<IDistributedLock>();
            await using var held = await locks.TryAcquireAsync("task:" + task.Name, LockExpiration, stoppingToken);
            if (held is not null)
                await task.Task.DoWorkAsync(scope.ServiceProvider, stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            logger.LogError(exception, "The background task {Task} failed; it runs again when it is next due.", task.Name);
        }
    }

    private async Task<TimeZoneInfo> GetZoneAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<LocalClock>().GetZoneAsync(stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The business's time zone could not be read; tasks go by UTC meanwhile.");
            return TimeZoneInfo.Utc;
        }
    }
}
