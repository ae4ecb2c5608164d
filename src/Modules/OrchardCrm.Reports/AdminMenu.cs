using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;

namespace OrchardCrm.Reports;

/// <summary>The module's menu entry.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Admin)
            builder.Add(S["Reports"], "/admin/reports", 60, "bar-chart", Permissions.View);
        return ValueTask.CompletedTask;
    }
}
