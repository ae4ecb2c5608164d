using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;

namespace OrchardCrm.Tasks;

/// <summary>The module's menu entries.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Admin)
            builder.Add(S["Tasks"], "/admin/tasks", 5, "check2-square", Permissions.Manage);
        if (name == MenuNames.AdminNew)
            builder.Add(S["New task"], "/admin/tasks/new", 60, "check2-square", Permissions.Manage);
        return ValueTask.CompletedTask;
    }
}
