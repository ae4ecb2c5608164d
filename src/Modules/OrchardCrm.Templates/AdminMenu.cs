using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;

namespace OrchardCrm.Templates;

/// <summary>The module's menu entries.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Settings)
            builder.Add(S["Email templates"], "/admin/settings/templates", 40, "envelope-paper", Permissions.Manage);
        return ValueTask.CompletedTask;
    }
}
