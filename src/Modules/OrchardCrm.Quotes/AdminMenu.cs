using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;
using OrchardCrm.Security;

namespace OrchardCrm.Quotes;

/// <summary>The module's menu entries.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Admin)
            builder.Add(S["Quotes"], "/admin/quotes", 15, "file-earmark-text", Permissions.View);
        if (name == MenuNames.AdminNew)
            builder.Add(S["New quote"], "/admin/quotes/new", 15, "file-earmark-text", Permissions.Manage);
        if (name == MenuNames.Settings)
            builder.Add(S["Quotes"], "/admin/settings/quotes", 35, "file-earmark-text", StandardPermissions.ManageSettings);
        return ValueTask.CompletedTask;
    }
}
