using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Mvc;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Shell;

/// <summary>The kernel's services in a shell.</summary>
internal static class ShellServices
{
    /// <summary>Adds them, before those of the features.</summary>
    public static void Add(IServiceCollection services, ShellSettings settings, ShellFeatureTypes types, DatabaseOptions database)
    {
        _ = database;
        services.AddRouting();
        services.AddCrmServices(settings, types);
    }
}
