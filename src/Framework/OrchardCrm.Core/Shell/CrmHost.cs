using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Modules;
using OrchardCrm.Core.Security;
using OrchardCrm.Core.Setup;
using OrchardCrm.Core.Shell.Hosting;
using OrchardCrm.Core.Shell.State;
using OrchardCrm.Modules;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Shell;

/// <summary>The outer host: one Kestrel that stays up, with shells behind it.</summary>
public static class CrmHost
{
    private const string DefaultUrl = "http://localhost:5080";
    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports"];

    /// <summary>Runs the program until it is told to end.</summary>
    /// <param name="args">Command line.</param>
    /// <returns>The exit code: 0, or 1 where the program could not start.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var host = Create(args);
            await host.RunAsync();
            return Environment.ExitCode;
        }
        catch (StartFailedException exception)
        {
            await Console.Error.WriteLineAsync("OrchardCrm can't start. " + exception.Message);
            return 1;
        }
    }

    /// <summary>Makes the host; it is not started yet.</summary>
    /// <param name="args">Command line.</param>
    /// <param name="modules">Assemblies that count as modules beside those that the program references.</param>
    /// <exception cref="StartFailedException">The data folder is not to be had.</exception>
    internal static WebApplication Create(string[] args, params Assembly[] modules)
    {
        var demo = args.Contains("--demo", StringComparer.Ordinal);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args.Where(arg => arg != "--demo")],
            ApplicationName = ProgramFolders.ApplicationName,
            ContentRootPath = ProgramFolders.ContentRoot,
        });
        if (!NamesAddress(builder.Configuration))
            builder.WebHost.UseUrls(DefaultUrl);
        ConfigureLogging(builder.Logging);
        // The default of 5 s refuses the form of somebody whose line stands still for a moment, and what was typed is gone.
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(30)));

        var dataFolder = DataFolder.Open(builder.Configuration, demo ? "App_Data_demo" : "App_Data");
        AddShells(builder.Services, dataFolder, modules);
        builder.Services.AddSingleton(new StartMode(demo));
        var host = builder.Build();
        try
        {
            // What the operator can mend is found out before anything runs.
            _ = host.Services.GetRequiredService<ExtensionManager>();
            _ = host.Services.GetRequiredService<SiteDatabase>();
            _ = host.Services.GetRequiredService<MasterKey>();
            _ = host.Services.GetRequiredService<ClaimTime>();
            return host;
        }
        catch
        {
            dataFolder.Dispose();
            throw;
        }
    }

    private static void AddShells(IServiceCollection services, DataFolder dataFolder, Assembly[] modules)
    {
        // By a factory, so that the container gives the lock back when the host ends.
        services.AddSingleton(_ => dataFolder);
        services.AddSingleton(_ => FindModules(modules));
        services.AddSingleton<IExtensionManager>(host => host.GetRequiredService<ExtensionManager>());
        services.AddSingleton(host => SiteDatabase.From(host.GetRequiredService<IConfiguration>(), host.GetRequiredService<DataFolder>()));
        services.AddSingleton(host => MasterKey.Open(host.GetRequiredService<IConfiguration>(), host.GetRequiredService<DataFolder>()));
        services.AddSingleton<ShellMigrations>().AddSingleton<ShellBuilder>().AddSingleton<ShellHost>();
        services.AddSingleton<FeatureStateStore>().AddSingleton<IShellFeaturesManager, ShellFeaturesManager>();
        services.AddSingleton<SetupCode>().AddSingleton<SiteSetup>().AddSingleton<UnattendedSetup>().AddSingleton<DemoAnnouncement>();
        services.AddSingleton<ShellDispatcher>();
        services.AddHostedService<ShellStarter>();
        AddShared(services);

        var kestrel = services.Last(descriptor => descriptor.ServiceType == typeof(IServer)).ImplementationType!;
        services.TryAddSingleton(kestrel);
        services.Replace(ServiceDescriptor.Singleton<IServer>(host => new OuterServer(
            (IServer)host.GetRequiredService(kestrel), host.GetRequiredService<ShellDispatcher>())));
    }

    private static void AddShared(IServiceCollection services)
    {
        services.AddCrmProcessServices();
        IReadOnlyList<Type> shared =
        [
            .. ProcessServiceCollectionExtensions.ProcessServices,
            typeof(IExtensionManager), typeof(IShellFeaturesManager), typeof(MasterKey), typeof(SetupCode), typeof(SiteSetup),
        ];
        services.AddSingleton(host => new SharedServices(host, shared));
    }

    private static ExtensionManager FindModules(Assembly[] modules)
    {
        try
        {
            return new ExtensionManager(
                ReferencedModules.Find(Assembly.GetEntryAssembly()!)
                    .Concat(modules.Select(ModuleReader.Read).OfType<ModuleInfo>())
                    .DistinctBy(module => module.Id));
        }
        catch (InvalidOperationException exception)
        {
            throw new StartFailedException(exception.Message);
        }
    }

    private static bool NamesAddress(ConfigurationManager configuration) =>
        AddressKeys.Any(key => !string.IsNullOrEmpty(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();

    private static void ConfigureLogging(ILoggingBuilder logging) =>
        logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-dd HH:mm:ss.fff ";
        });
}
