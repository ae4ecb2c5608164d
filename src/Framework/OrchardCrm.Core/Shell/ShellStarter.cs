using System.Data.Common;
using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCrm.Core.Modules;
using OrchardCrm.Core.Setup;
using OrchardCrm.Core.Shell.State;
using OrchardCrm.Setup;

namespace OrchardCrm.Core.Shell;

/// <summary>Brings the first shell up while Kestrel already listens.</summary>
internal sealed class ShellStarter(
    ShellHost shells, ShellBuilder builder, ExtensionManager extensions, SiteDatabase database, FeatureStateStore store,
    UnattendedSetup unattended, DemoAnnouncement demo, SetupCode code, StartMode mode, IServer server,
    IHostApplicationLifetime lifetime, ILogger<ShellStarter> logger) : BackgroundService
{
    private const string SetupFeature = "OrchardCrm.Setup";

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await shells.EndAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Streams of the shell must end before Kestrel can.
        lifetime.ApplicationStopping.Register(() => shells.Current?.SignalStop());
        try
        {
            await Task.Run(() => StartFirstShellAsync(stoppingToken), stoppingToken);
            Announce();
            if (mode.Demo)
                await demo.PrintAsync(stoppingToken);
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
        if (await ReadFeaturesAsync(cancellationToken) is { } features)
        {
            await ServeAsync(new ShellBlueprint(true, features, database.Own), cancellationToken);
            return;
        }

        database.DeleteScratch();
        if (unattended.Read() is { } context)
        {
            await SetUpAsync(context, cancellationToken);
            return;
        }

        await ServeAsync(SetupBlueprint(), cancellationToken);
        code.Issue();
    }

    private async Task<IReadOnlyList<string>?> ReadFeaturesAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await store.ReadAsync(database.Own, cancellationToken);
        }
        catch (DbException exception)
        {
            throw new StartFailedException(
                $"The {database.Own.Provider} database can't be read: {exception.Message} Check OrchardCrm:Database and that the server runs.");
        }
    }

    private async Task ServeAsync(ShellBlueprint blueprint, CancellationToken cancellationToken)
    {
        var shell = await builder.BuildAsync(blueprint, cancellationToken);
        await shell.StartAsync(cancellationToken);
        shells.Swap(shell);
    }

    private async Task SetUpAsync(SetupContext context, CancellationToken cancellationToken)
    {
        try
        {
            await using var setupShell = await builder.BuildAsync(SetupBlueprint(), cancellationToken);
            await using var scope = setupShell.Services.CreateAsyncScope();
            var errors = await scope.ServiceProvider.GetRequiredService<ISetupService>().SetupAsync(context, cancellationToken);
            if (errors.Count > 0)
            {
                throw new StartFailedException(
                    "The site could not be set up: " + string.Join(" ", errors.Select(error => error.Field.Length > 0 ? $"{error.Field}: {error.Message}" : error.Message)));
            }
        }
        finally
        {
            database.DeleteScratch();
        }
    }

    private ShellBlueprint SetupBlueprint() => new(
        false,
        [.. extensions.Features.Where(feature => feature.IsTheme || feature.Id == SetupFeature).Select(feature => feature.Id)],
        database.Scratch);

    private void Announce()
    {
        var sinceStart = DateTime.Now - Process.GetCurrentProcess().StartTime;
        logger.LogInformation(
            "OrchardCrm listens on {Addresses}, ready in {Elapsed:0} ms.",
            string.Join(", ", server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []), sinceStart.TotalMilliseconds);
    }
}
