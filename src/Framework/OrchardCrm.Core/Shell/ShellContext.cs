using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCrm.Core.Shell.Hosting;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Shell;

/// <summary>A complete application built from the enabled features, and the requests that run in it.</summary>
internal sealed class ShellContext(
    WebApplication app, ShellServer server, ShellSettings settings, ShellBlueprint blueprint,
    FeatureErrors errors, ILogger logger) : IAsyncDisposable
{
    private static readonly TimeSpan AbortGrace = TimeSpan.FromSeconds(10);
    private bool _started;

    /// <summary>What it was built from.</summary>
    public ShellBlueprint Blueprint { get; } = blueprint;

    /// <summary>The shell as its services see it.</summary>
    public ShellSettings Settings { get; } = settings;

    /// <summary>Why features were left out or lack their workers.</summary>
    public FeatureErrors Errors { get; } = errors;

    /// <summary>Its services.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Its requests.</summary>
    public RequestTracker Requests { get; } = new();

    /// <summary>Its pipeline; there once it was started.</summary>
    public RequestTarget Target => server.Target ?? throw new InvalidOperationException("The shell was not started.");

    /// <summary>Starts its workers and pipeline, and runs a first request through it, so that the first visitor does not wait.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var warmUp = Task.Run(() => ShellWarmUp.WarmDataAsync(Services, cancellationToken), cancellationToken);
        _started = true;
        await app.StartAsync(cancellationToken);
        try
        {
            await ShellWarmUp.WarmPipelineAsync(Target);
            await warmUp;
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "The shell could not be warmed up; its first pages may be slow.");
        }

        Services.GetRequiredService<ShellServing>().Begin();
    }

    /// <summary>Tells workers and long streams that the shell is about to end.</summary>
    public void SignalStop() => app.Lifetime.StopApplication();

    /// <summary>
    /// Ends the shell after another took over: workers and streams stop, requests in flight finish; what hangs beyond the
    /// time is aborted.
    /// </summary>
    public async Task RetireAsync(TimeSpan drainTime)
    {
        try
        {
            await app.StopAsync();
            if (!await Requests.TryDrainAsync(drainTime))
            {
                var aborted = Requests.Abort();
                logger.LogWarning("{Count} requests of a replaced shell were still running after {Time}; they were aborted.", aborted, drainTime);
                await Requests.TryDrainAsync(AbortGrace);
            }
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "A replaced shell did not stop cleanly.");
        }

        await app.DisposeAsync();
        logger.LogDebug("A replaced shell ended.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_started)
            await app.StopAsync();
        await app.DisposeAsync();
    }
}
