using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;

namespace OrchardCrm.Workflows;

/// <summary>The module's menu entry.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Admin)
            builder.Add(S["Workflows"], "/admin/workflows", 80, "diagram-3", Permissions.Manage);
        return ValueTask.CompletedTask;
    }
}
