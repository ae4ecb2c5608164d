using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Payments.Settings;
using OrchardCrm.Payments.ViewModels;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Controllers;

/// <summary>The payment methods to choose from.</summary>
[Admin, Permission(StandardPermissions.ManageSettings)]
public sealed class PaymentSettingsController(ISiteService site, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    private const int MaximumLength = 100;

    /// <summary>The form. Shipped names are shown in the reader's language.</summary>
    [HttpGet("/admin/settings/payments")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var settings = await site.GetSettingsAsync<PaymentSettings>(cancellationToken);
        return View(new PaymentSettingsViewModel { Methods = string.Join('\n', settings.Methods.Select(method => S[method].Value)) });
    }

    /// <summary>Saves the methods.</summary>
    [HttpPost("/admin/settings/payments")]
    public async Task<IActionResult> Index(PaymentSettingsViewModel model, CancellationToken cancellationToken)
    {
        var names = (model.Methods ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.CurrentCultureIgnoreCase).ToList();
        if (names.Count == 0)
            ModelState.AddModelError(nameof(model.Methods), S["Keep at least one method: without one no payment can be recorded."]);
        if (names.Find(name => name.Length > MaximumLength) is { } tooLong)
            ModelState.AddModelError(nameof(model.Methods), S["“{0}…” is too long: at most {1} characters a method.", tooLong[..20], MaximumLength]);
        if (!ModelState.IsValid)
            return View(model);

        // A shipped name goes back to its key, so that the next reader sees it in their language, too.
        var shipped = new PaymentSettings().Methods.ToDictionary(method => S[method].Value, method => method);
        await site.UpdateSettingsAsync<PaymentSettings>(
            settings => settings.Methods = names.ConvertAll(name => shipped.GetValueOrDefault(name, name)), cancellationToken);
        notifier.Success(S["The payment methods were saved."]);
        return RedirectToAction(nameof(Index));
    }
}
