using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Core.Mvc;
using OrchardCrm.Shell;

namespace OrchardCrm.Core;

/// <summary>Registers the kernel's services in a shell.</summary>
public static class ServicesServiceCollectionExtensions
{
    /// <summary>Adds settings, Liquid, recipes, localisation, navigation, permissions, MVC, files, audit trail and background tasks.</summary>
    /// <param name="shell">The shell's services.</param>
    /// <param name="settings">The shell.</param>
    /// <param name="types">The assemblies and features that it is made of.</param>
    public static IServiceCollection AddCrmServices(this IServiceCollection shell, ShellSettings settings, ShellFeatureTypes types)
    {
        shell.AddSingleton(settings);
        shell.AddSingleton(types);
        return shell;
    }
}
