using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OrchardCrm.Core.Shell.Hosting;

/// <summary>
/// A hosted service of a feature, set apart: where it can't be made, can't start or ends by an exception, that is logged and shown
/// on the features page, and the rest of the shell runs on. Without this, one worker would keep the whole site from starting.
/// </summary>
internal sealed class FeatureWorker(
    string featureId, Func<IHostedService> create, FeatureErrors errors, ILogger<FeatureWorker> logger) : IHostedService, IAsyncDisposable
{
    private IHostedService? _worker;

    /// <summary>Sets the hosted services apart that a feature added at or after an index.</summary>
    public static void SetApart(IServiceCollection services, int first, string featureId, FeatureErrors errors)
    {
        for (var index = first; index < services.Count; index++)
        {
            var descriptor = services[index];
            if (descriptor.ServiceType != typeof(IHostedService) || descriptor.IsKeyedService)
                continue;
            services[index] = ServiceDescriptor.Singleton<IHostedService>(provider => new FeatureWorker(
                featureId, () => Create(descriptor, provider), errors, provider.GetRequiredService<ILogger<FeatureWorker>>()));
        }
    }

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            _worker = create();
            await _worker.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Report(exception, "failed to start");
            return;
        }

        if (_worker is BackgroundService { ExecuteTask: { } work })
            _ = WatchAsync(work);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => _worker?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_worker is IAsyncDisposable asynchronous)
            await asynchronous.DisposeAsync();
        else
            (_worker as IDisposable)?.Dispose();
    }

    private async Task WatchAsync(Task work)
    {
        try
        {
            await work;
        }
        catch (OperationCanceledException)
        {
            // The shell ends.
        }
        catch (Exception exception)
        {
            Report(exception, "ended by an error");
        }
    }

    private void Report(Exception exception, string what)
    {
        var message = $"A worker of the feature {featureId} ({_worker?.GetType().Name ?? "not made"}) {what}: {exception.Message}";
        logger.LogError(exception, "{Message} The rest of the site runs.", message);
        errors.Add(featureId, message);
    }

    private static IHostedService Create(ServiceDescriptor descriptor, IServiceProvider provider) =>
        (IHostedService)(descriptor.ImplementationInstance
            ?? descriptor.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, descriptor.ImplementationType!));
}
