using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Admin.ViewModels;
using OrchardCrm.AuditTrail;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Modules;
using OrchardCrm.Security;
using OrchardCrm.Shell;

namespace OrchardCrm.Admin.Controllers;

/// <summary>Features on and off; the site serves on while its shell is swapped.</summary>
[Admin, Permission(StandardPermissions.ManageFeatures)]
public sealed class FeaturesController(
    IShellFeaturesManager features, IExtensionManager extensions, IAuditTrail audit, INotifier notifier, IStringLocalizer<Strings> S)
    : Controller
{
    /// <summary>All features, by category, with what failed to start.</summary>
    [HttpGet("/admin/features")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var states = await features.GetFeaturesAsync(cancellationToken);
        return View(new FeaturesViewModel([.. states
            .Where(state => !state.Feature.IsTheme && !state.Feature.EnabledByDependencyOnly)
            .OrderBy(state => state.Feature.Name, StringComparer.CurrentCulture)
            .GroupBy(state => state.Feature.Category)
            .OrderBy(group => group.Key, StringComparer.CurrentCulture)]));
    }

    /// <summary>Enables a feature and those it needs.</summary>
    [HttpPost("/admin/features/{id}/enable")]
    public async Task<IActionResult> Enable(string id, CancellationToken cancellationToken)
    {
        if (Find(id) is not { } feature)
            return NotFound();

        var result = await features.ChangeAsync([id], [], cancellationToken);
        if (result.Succeeded)
        {
            await audit.RecordAsync(new AuditEntry("Feature", "Enabled", Text: string.Join(", ", result.Enabled)), cancellationToken);
            notifier.Success(S["{0} is on.", S[feature.Name].Value]);
        }
        else
        {
            notifier.Error(S["{0} could not be switched on: {1}", S[feature.Name].Value, result.Error ?? ""]);
        }

        return RedirectToAction(nameof(Index));
    }

    /// <summary>Asks before a feature, and those that need it, go off.</summary>
    [HttpGet("/admin/features/{id}/disable")]
    public async Task<IActionResult> Disable(string id, CancellationToken cancellationToken)
    {
        if (Find(id) is not { IsAlwaysEnabled: false } feature)
            return NotFound();

        var enabled = (await features.GetFeaturesAsync(cancellationToken)).Where(state => state.Enabled).Select(state => state.Feature.Id).ToHashSet();
        var dependents = extensions.GetDependents(id).Where(dependent => enabled.Contains(dependent.Id)).Select(dependent => S[dependent.Name].Value).ToList();
        return View("_Confirm", (
            Title: S["Switch {0} off?", S[feature.Name].Value].Value,
            Text: dependents.Count == 0
                ? S["Its pages disappear; its data stays."].Value
                : S["Its pages disappear; its data stays. These need it and go off too: {0}.", string.Join(", ", dependents)].Value,
            Button: S["Switch off"].Value,
            CancelUrl: "/admin/features"));
    }

    /// <summary>Disables a feature and those that need it.</summary>
    [HttpPost("/admin/features/{id}/disable"), ActionName(nameof(Disable))]
    public async Task<IActionResult> DisablePost(string id, CancellationToken cancellationToken)
    {
        if (Find(id) is not { IsAlwaysEnabled: false } feature)
            return NotFound();

        var result = await features.ChangeAsync([], [id], cancellationToken);
        if (result.Succeeded)
        {
            await audit.RecordAsync(new AuditEntry("Feature", "Disabled", Text: string.Join(", ", result.Disabled)), cancellationToken);
            notifier.Success(S["{0} is off.", S[feature.Name].Value]);
        }
        else
        {
            notifier.Error(S["{0} could not be switched off: {1}", S[feature.Name].Value, result.Error ?? ""]);
        }

        return RedirectToAction(nameof(Index));
    }

    private FeatureInfo? Find(string id) => extensions.Features.FirstOrDefault(feature => feature.Id == id);
}
