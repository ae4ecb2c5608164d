using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCrm.Core.Data;
using OrchardCrm.Modules;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Shell;

/// <summary>Brings the first shell up while Kestrel already listens, and the last one down.</summary>
internal sealed class ShellStarter(
    ShellHost shells, ShellBuilder builder, IExtensionManager extensions, IServer server, IHostApplicationLifetime lifetime,
    ILogger<ShellStarter> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Streams of the shell must end before Kestrel can.
        lifetime.ApplicationStopping.Register(() => shells.Current?.SignalStop());
        try
        {
            await StartFirstShellAsync(stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            if (exception is StartFailedException)
                logger.LogCritical("OrchardCrm can't start. {Reason}", exception.Message);
            else
                logger.LogCritical(exception, "OrchardCrm can't start.");
            Environment.ExitCode = 1;
            shells.GiveUp();
            lifetime.StopApplication();
        }
    }

    private async Task StartFirstShellAsync(CancellationToken cancellationToken)
    {
        var blueprint = new ShellBlueprint(
            true, [.. extensions.Features.Select(feature => feature.Id)], new DatabaseOptions(DatabaseProvider.Sqlite, ""));
        var shell = await Task.Run(() => builder.BuildAsync(blueprint, cancellationToken), cancellationToken);
        await shell.StartAsync(cancellationToken);
        shells.Swap(shell);
        var sinceStart = DateTime.Now - Process.GetCurrentProcess().StartTime;
        logger.LogInformation(
            "OrchardCrm listens on {Addresses}, ready in {Elapsed:0} ms.",
            string.Join(", ", server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []), sinceStart.TotalMilliseconds);
    }
}
