using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;

namespace OrchardCrm.Users;

/// <summary>The module's menu entries.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Settings)
            builder.Add(S["Users"], "/admin/users", 80, "person-badge", Permissions.ManageUsers.Name);
        return ValueTask.CompletedTask;
    }
}
