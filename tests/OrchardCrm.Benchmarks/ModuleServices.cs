using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCrm.Core;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Mvc;
using OrchardCrm.Modules;
using OrchardCrm.Shell;

namespace OrchardCrm.Benchmarks;

/// <summary>The services of a few modules over a database, without a web host.</summary>
internal static class ModuleServices
{
    /// <summary>Builds them.</summary>
    public static ServiceProvider Build(DatabaseOptions database, string folder, Action<IServiceCollection> modules)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton(TimeProvider.System);
        services.AddCrmProcessServices().AddCrmData(database);
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddDataProtection();
        services.AddSingleton<IExtensionManager>(new NoExtensions());
        services.AddCrmServices(
            new ShellSettings { IsSetUp = true, Features = new HashSet<string>(), DataPath = folder, Provider = database.Provider },
            new ShellFeatureTypes([], new HashSet<string>()));
        modules(services);
        return services.BuildServiceProvider();
    }

    private sealed class NoExtensions : IExtensionManager
    {
        public IReadOnlyList<ModuleInfo> Modules => [];

        public IReadOnlyList<FeatureInfo> Features => [];

        public IReadOnlyList<FeatureInfo> WithDependencies(IEnumerable<string> featureIds) => [];

        public IReadOnlyList<FeatureInfo> GetDependents(string featureId) => [];
    }
}
