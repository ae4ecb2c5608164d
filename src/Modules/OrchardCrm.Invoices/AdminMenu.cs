using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;

namespace OrchardCrm.Invoices;

/// <summary>The module's menu entries.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Admin)
            builder.Add(S["Invoices"], "/admin/invoices", 20, "receipt", Permissions.View);
        if (name == MenuNames.AdminNew)
            builder.Add(S["New invoice"], "/admin/invoices/new", 20, "receipt", Permissions.Manage);
        return ValueTask.CompletedTask;
    }
}
