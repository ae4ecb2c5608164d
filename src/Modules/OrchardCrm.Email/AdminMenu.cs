using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;
using OrchardCrm.Security;

namespace OrchardCrm.Email;

/// <summary>The module's menu entries.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Admin)
            builder.Add(S["Sent mail"], "/admin/email", 60, "envelope", Permissions.View);
        if (name == MenuNames.Settings)
            builder.Add(S["Mail server"], "/admin/settings/email", 30, "send", StandardPermissions.ManageSettings);
        return ValueTask.CompletedTask;
    }
}
