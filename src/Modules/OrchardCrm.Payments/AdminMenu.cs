using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;
using OrchardCrm.Security;

namespace OrchardCrm.Payments;

/// <summary>The module's menu entries.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Admin)
            builder.Add(S["Payments"], "/admin/payments", 40, "cash-coin", Permissions.View);
        if (name == MenuNames.Settings)
            builder.Add(S["Payment methods"], "/admin/settings/payments", 50, "credit-card", StandardPermissions.ManageSettings);
        return ValueTask.CompletedTask;
    }
}
