using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Portal.Services;
using OrchardCrm.Portal.Settings;
using OrchardCrm.Portal.ViewModels;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Portal.Controllers;

/// <summary>How long links and sessions live.</summary>
[Admin, Permission(StandardPermissions.ManageSettings)]
public sealed class PortalSettingsController(ISiteService site, PortalRevocation revocation, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    private const string Path = "/admin/settings/portal";

    /// <summary>The form.</summary>
    [HttpGet(Path)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(PortalSettingsViewModel.From(await site.GetSettingsAsync<PortalSettings>(cancellationToken)));

    /// <summary>Saves the form.</summary>
    [HttpPost(Path)]
    public async Task<IActionResult> Index(PortalSettingsViewModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(model);

        await site.UpdateSettingsAsync<PortalSettings>(model.ApplyTo, cancellationToken);
        notifier.Success(S["The portal’s settings were saved. Links that were sent keep their days."]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Asks before all links are revoked.</summary>
    [HttpGet(Path + "/revoke")]
    public IActionResult Revoke() => View("_Confirm", (
        Title: S["Revoke every link of every client?"].Value,
        Text: S["All magic links stop to work and all sessions of the portal end at once. Clients can ask for a new link."].Value,
        Button: S["Revoke all links"].Value,
        CancelUrl: Path));

    /// <summary>Revokes all links.</summary>
    [HttpPost(Path + "/revoke"), ActionName(nameof(Revoke))]
    public async Task<IActionResult> RevokePost(CancellationToken cancellationToken)
    {
        await revocation.RevokeAllAsync(cancellationToken);
        notifier.Success(S["All links were revoked."]);
        return RedirectToAction(nameof(Index));
    }
}
