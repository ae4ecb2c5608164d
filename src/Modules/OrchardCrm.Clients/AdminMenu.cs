using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;

namespace OrchardCrm.Clients;

/// <summary>The module's menu entries.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Admin)
            builder.Add(S["Clients"], "/admin/clients", 10, "people", Permissions.View);
        if (name == MenuNames.AdminNew)
            builder.Add(S["New client"], "/admin/clients/new", 10, "person-plus", Permissions.Manage);
        return ValueTask.CompletedTask;
    }
}
