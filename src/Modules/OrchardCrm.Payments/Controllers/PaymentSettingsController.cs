using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.Settings;
using OrchardCrm.Payments.ViewModels;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Controllers;

/// <summary>The payment methods to choose from: their names, their order, and which are no longer offered.</summary>
[Admin, Permission(StandardPermissions.ManageSettings)]
public sealed class PaymentSettingsController(
    ISiteService site, PaymentDirectory payments, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    private const int MaximumLength = 100;

    /// <summary>The form. Shipped names are shown in the reader's language.</summary>
    [HttpGet("/admin/settings/payments")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var settings = await site.GetSettingsAsync<PaymentSettings>(cancellationToken);
        return Form(new PaymentSettingsViewModel
        {
            Methods = [.. settings.AllMethods.Select((method, i) => new PaymentMethodViewModel
            {
                Key = method, Name = S[method], Archived = i >= settings.Methods.Count,
            })],
        });
    }

    /// <summary>Saves the methods, or moves one.</summary>
    [HttpPost("/admin/settings/payments")]
    public async Task<IActionResult> Index(PaymentSettingsViewModel model, CancellationToken cancellationToken)
    {
        if (model.Command?.Split(':') is [var direction, var place] && int.TryParse(place, CultureInfo.InvariantCulture, out var index))
            return Move(model, index, direction == "up" ? index - 1 : index + 1);

        var rows = model.Methods.Where(row => !string.IsNullOrWhiteSpace(row.Name)).ToList();
        Check(model, rows);
        if (!ModelState.IsValid)
            return Form(model);

        // A shipped name goes back to its key, so that the next reader sees it in their language, too.
        var shipped = new PaymentSettings().Methods.ToDictionary(method => S[method].Value, method => method, StringComparer.CurrentCultureIgnoreCase);
        var names = rows.ConvertAll(row => (Name: shipped.GetValueOrDefault(row.Name!.Trim(), row.Name!.Trim()), row.Archived));
        var before = (await site.GetSettingsAsync<PaymentSettings>(cancellationToken)).AllMethods;
        var gone = before.Where(method => names.TrueForAll(name => name.Name != method)).ToList();
        var used = gone.Count == 0 ? [] : await payments.UsedMethodsAsync(gone, cancellationToken);
        await site.UpdateSettingsAsync<PaymentSettings>(
            settings =>
            {
                settings.Methods = [.. names.Where(name => !name.Archived).Select(name => name.Name)];
                // Payments keep the names they were recorded under, and lists are filtered by them.
                settings.ArchivedMethods = [.. names.Where(name => name.Archived).Select(name => name.Name).Concat(used)];
            },
            cancellationToken);
        notifier.Success(S["The payment methods were saved."]);
        if (used.Count > 0)
            notifier.Success(S["{0} stays in the archive: payments were recorded by it.", string.Join(", ", used.Select(method => S[method].Value))]);
        return RedirectToAction(nameof(Index));
    }

    private void Check(PaymentSettingsViewModel model, List<PaymentMethodViewModel> rows)
    {
        if (rows.TrueForAll(row => row.Archived))
            ModelState.AddModelError(nameof(model.Methods), S["Keep at least one method: without one no payment can be recorded."]);
        foreach (var row in rows)
        {
            var name = row.Name!.Trim();
            var member = $"Methods[{model.Methods.IndexOf(row)}].Name";
            if (name.Length > MaximumLength)
                ModelState.AddModelError(member, S["“{0}…” is too long: at most {1} characters a method.", name[..20], MaximumLength]);
            else if (rows.Find(other => string.Equals(other.Name!.Trim(), name, StringComparison.OrdinalIgnoreCase)) != row)
                ModelState.AddModelError(member, S["“{0}” stands here twice. Give one of them another name.", name]);
        }
    }

    private ViewResult Move(PaymentSettingsViewModel model, int from, int to)
    {
        ModelState.Clear();
        if (from >= 0 && from < model.Methods.Count && to >= 0 && to < model.Methods.Count)
            (model.Methods[from], model.Methods[to]) = (model.Methods[to], model.Methods[from]);
        ViewData["Unsaved"] = true;
        return Form(model);
    }

    private ViewResult Form(PaymentSettingsViewModel model)
    {
        if (model.Methods is not [.., { Name: null or "", Key: null or "" }])
            model.Methods.Add(new PaymentMethodViewModel());
        return View(nameof(Index), model);
    }
}
