using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;
using OrchardCrm.Security;

namespace OrchardCrm.Portal;

/// <summary>The module's menu entries.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Settings)
            builder.Add(S["Client portal"], "/admin/settings/portal", 60, "person-badge", StandardPermissions.ManageSettings);
        return ValueTask.CompletedTask;
    }
}
