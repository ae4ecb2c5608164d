using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCrm.Core.Modules;
using OrchardCrm.Core.Mvc;
using OrchardCrm.Core.Shell.Hosting;
using OrchardCrm.Modules;
using OrchardCrm.Shell;
using StartupBase = OrchardCrm.Modules.StartupBase;

namespace OrchardCrm.Core.Shell;

/// <summary>Builds a shell from a set of features. A feature that fails is left out with those that need it; the rest is built.</summary>
internal sealed class ShellBuilder(
    IConfiguration configuration, IWebHostEnvironment environment, ILoggerFactory loggerFactory, ExtensionManager extensions,
    SharedServices shared, ShellMigrations migrations, DataFolder dataFolder, ILogger<ShellBuilder> logger)
{
    /// <summary>Migrates and builds; the shell that comes back is not started yet.</summary>
    public async Task<ShellContext> BuildAsync(ShellBlueprint blueprint, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var errors = new FeatureErrors();
        var known = blueprint.Features.Where(extensions.Knows).ToList();
        foreach (var id in blueprint.Features.Except(known))
            logger.LogWarning("The site has the feature {Feature}, which can't be enabled: its module, or one that it needs, is not there.", id);
        while (true)
        {
            var features = extensions.WithDependencies(known).Where(feature => !errors.Contains(feature.Id)).ToList();
            try
            {
                await migrations.MigrateAsync(blueprint.Database, features, cancellationToken);
                var shell = await BuildOnceAsync(blueprint, features, errors);
                logger.LogDebug(
                    "A shell with {Count} features was built in {Elapsed:0} ms.", features.Count, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                return shell;
            }
            catch (FeatureFailedException failure)
            {
                LeaveOut(failure, features, errors);
            }
        }
    }

    private void LeaveOut(FeatureFailedException failure, List<FeatureInfo> features, FeatureErrors errors)
    {
        logger.LogError(
            failure.InnerException, "The feature {Feature} is left out, and the features that need it: {Error}", failure.FeatureId, failure.Message);
        errors.Add(failure.FeatureId, failure.Message);
        foreach (var dependent in extensions.GetDependents(failure.FeatureId).Where(features.Contains))
            errors.Add(dependent.Id, $"It needs {failure.FeatureId}, which failed to start.");
    }

    private async Task<ShellContext> BuildOnceAsync(
        ShellBlueprint blueprint, List<FeatureInfo> features, FeatureErrors errors)
    {
        var settings = new ShellSettings
        {
            IsSetUp = blueprint.IsSetUp,
            Features = features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal),
            DataPath = dataFolder.Path,
            Provider = blueprint.Database.Provider,
        };
        var moduleIds = features.Select(feature => feature.ModuleId).ToHashSet(StringComparer.Ordinal);
        var types = new ShellFeatureTypes(
            [.. extensions.Modules.Where(module => moduleIds.Contains(module.Id)).Select(module => module.Assembly)], settings.Features);

        var builder = CreateBuilder();
        var server = new ShellServer();
        AddHosting(builder.Services, server);
        ShellServices.Add(builder.Services, settings, types, blueprint.Database);
        shared.AddTo(builder.Services);

        var startups = CreateStartups(builder, features, types, settings);
        foreach (var (featureId, startup) in StartupSequence.Sort(startups, features, startup => startup.Order))
        {
            var first = builder.Services.Count;
            Attempt(featureId, "to register its services", () => startup.ConfigureServices(builder.Services));
            FeatureWorker.SetApart(builder.Services, first, featureId, errors);
        }

        var app = builder.Build();
        try
        {
            ShellPipeline.Use(app);
            foreach (var (featureId, startup) in StartupSequence.Sort(startups, features, startup => startup.ConfigureOrder))
                Attempt(featureId, "to add its pages", () => startup.Configure(app, app, app.Services));
            return new ShellContext(app, server, settings, blueprint, errors, logger);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private WebApplicationBuilder CreateBuilder()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = environment.ApplicationName,
            ContentRootPath = environment.ContentRootPath,
            EnvironmentName = environment.EnvironmentName,
            WebRootPath = environment.WebRootPath,
        });
        // A copy: reload tokens of the host's configuration would keep every old shell alive.
        builder.Configuration.AddInMemoryCollection(configuration.AsEnumerable());
        if (ProgramFolders.StaticWebAssetsManifest is not null)
            builder.WebHost.UseStaticWebAssets();
        return builder;
    }

    private void AddHosting(IServiceCollection services, ShellServer server)
    {
        services.AddSingleton<IServer>(server);
        services.Replace(ServiceDescriptor.Singleton(loggerFactory));
        services.Replace(ServiceDescriptor.Singleton<IHostLifetime, PassiveLifetime>());
        services.Configure<HostOptions>(options =>
        {
            // A worker that throws would end the shell's lifetime while the shell still serves.
            options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore;
            options.ShutdownTimeout = TimeSpan.FromSeconds(30);
        });
        services.Configure<ConsoleLifetimeOptions>(options => options.SuppressStatusMessages = true);
    }

    private List<FeatureStartup> CreateStartups(
        WebApplicationBuilder builder, List<FeatureInfo> features, ShellFeatureTypes types, ShellSettings settings)
    {
        using var provider = new ServiceCollection()
            .AddLogging()
            .Replace(ServiceDescriptor.Singleton(loggerFactory))
            .AddSingleton<IConfiguration>(builder.Configuration)
            .AddSingleton<IHostEnvironment>(builder.Environment)
            .AddSingleton(builder.Environment)
            .AddSingleton<IExtensionManager>(extensions)
            .AddSingleton(settings)
            .BuildServiceProvider();

        var startups = new List<FeatureStartup>();
        foreach (var module in extensions.Modules.Where(module => types.Assemblies.Contains(module.Assembly)))
        {
            var own = FindStartups(module, features);
            foreach (var type in own.Where(types.IsEnabled))
            {
                var featureId = ShellFeatureId.Of(type, module);
                Attempt(featureId, "to create its startup", () =>
                    startups.Add(new FeatureStartup(featureId, (StartupBase)ActivatorUtilities.CreateInstance(provider, type))));
            }
        }

        return startups;
    }

    private static IReadOnlyList<Type> FindStartups(ModuleInfo module, List<FeatureInfo> features)
    {
        try
        {
            return ModuleTypes.Of(module.Assembly).Startups;
        }
        catch (Exception exception)
        {
            throw new FeatureFailedException(features.First(feature => feature.ModuleId == module.Id).Id, "to load its types", exception);
        }
    }

    private static void Attempt(string featureId, string act, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            throw new FeatureFailedException(featureId, act, exception);
        }
    }
}
