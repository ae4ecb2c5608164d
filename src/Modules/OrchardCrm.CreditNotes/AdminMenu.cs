using Microsoft.Extensions.Localization;
using OrchardCrm.Navigation;

namespace OrchardCrm.CreditNotes;

/// <summary>The module's menu entries.</summary>
public sealed class AdminMenu(IStringLocalizer<Strings> S) : INavigationProvider
{
    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
    {
        if (name == MenuNames.Admin)
            builder.Add(S["Credit notes"], "/admin/credit-notes", 30, "receipt-cutoff", Permissions.View);
        if (name == MenuNames.AdminNew)
            builder.Add(S["New credit note"], "/admin/credit-notes/new", 25, "receipt-cutoff", Permissions.Manage);
        return ValueTask.CompletedTask;
    }
}
