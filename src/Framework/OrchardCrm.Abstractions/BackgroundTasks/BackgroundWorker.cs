using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCrm.Events;
using OrchardCrm.Locking;
using OrchardCrm.Shell;

namespace OrchardCrm.BackgroundTasks;

/// <summary>
/// A loop that works off rows of a queue: woken by its channel or by polling, one at a time in the process even while two
/// shells overlap during a swap, never ended by a fault.
/// </summary>
public abstract class BackgroundWorker(IServiceProvider services) : BackgroundService
{
    private readonly ILogger _logger = services.GetRequiredService<ILoggerFactory>().CreateLogger<BackgroundWorker>();

    /// <summary>Channel of <see cref="IWorkSignal"/>, and the name of the process-wide lease.</summary>
    protected abstract string Channel { get; }

    /// <summary>How long it waits for a notice before it looks anyway.</summary>
    protected virtual TimeSpan PollInterval => TimeSpan.FromSeconds(5);

    /// <summary>Does what is due. True when there may be more to do at once.</summary>
    /// <param name="scope">A scope of its own.</param>
    /// <param name="cancellationToken">Set when the shell stops.</param>
    protected abstract Task<bool> WorkAsync(IServiceProvider scope, CancellationToken cancellationToken);

    /// <summary>
    /// Runs once before the first <see cref="WorkAsync"/>: takes back rows that a killed process still holds. On SQLite no other
    /// process can hold any; on PostgreSQL another node may, and claims just expire.
    /// </summary>
    /// <param name="scope">A scope of its own.</param>
    /// <param name="cancellationToken">Set when the shell stops.</param>
    protected virtual Task RecoverAsync(IServiceProvider scope, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var signal = services.GetRequiredService<IWorkSignal>();
        var leases = services.GetRequiredService<IProcessLease>();
        try
        {
            if (services.GetService<ShellServing>() is { } serving)
                await serving.WaitAsync(stoppingToken);
            using var lease = await leases.AcquireAsync(Channel, stoppingToken);
            await TryAsync(
                async scope =>
                {
                    await RecoverAsync(scope, stoppingToken);
                    return true;
                },
                stoppingToken);
            while (!stoppingToken.IsCancellationRequested)
            {
                if (!await TryAsync(scope => WorkAsync(scope, stoppingToken), stoppingToken))
                    await signal.WaitAsync(Channel, PollInterval, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The shell stops.
        }
    }

    private async Task<bool> TryAsync(Func<IServiceProvider, Task<bool>> work, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            return await work(scope.ServiceProvider);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            _logger.LogError(exception, "The worker {Channel} failed; it goes on after a pause.", Channel);
            return false;
        }
    }
}
