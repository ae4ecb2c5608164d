using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;
using OrchardCrm.Security;

namespace OrchardCrm.Documents;

/// <summary>The module's menu entries.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Settings)
        {
            builder
                .Add(S["Taxes"], "/admin/settings/taxes", 20, "percent", StandardPermissions.ManageSettings)
                .Add(S["Numbering"], "/admin/settings/numbers", 30, "hash", StandardPermissions.ManageSettings);
        }

        return ValueTask.CompletedTask;
    }
}
