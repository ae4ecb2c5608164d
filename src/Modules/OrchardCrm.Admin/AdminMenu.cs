using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;
using OrchardCrm.Security;

namespace OrchardCrm.Admin;

/// <summary>The module's menu entries.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        switch (name)
        {
            case MenuNames.Admin:
                builder
                    .Add(S["Dashboard"], "/admin", 0, "speedometer2")
                    .Add(S["Settings"], "/admin/settings", 100, "gear", StandardPermissions.ManageSettings);
                break;
            case MenuNames.Settings:
                builder
                    .Add(S["Business"], "/admin/settings/business", 10, "briefcase", StandardPermissions.ManageSettings)
                    .Add(S["Site"], "/admin/settings/general", 70, "globe2", StandardPermissions.ManageSettings)
                    .Add(S["Features"], "/admin/features", 90, "puzzle", StandardPermissions.ManageFeatures);
                break;
        }

        return ValueTask.CompletedTask;
    }
}
