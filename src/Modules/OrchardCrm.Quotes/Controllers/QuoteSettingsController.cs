using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Quotes.Settings;
using OrchardCrm.Quotes.ViewModels;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Controllers;

/// <summary>The settings of quotes.</summary>
[Admin, Permission(StandardPermissions.ManageSettings)]
public sealed class QuoteSettingsController(ISiteService site, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    private const string Path = "/admin/settings/quotes";

    /// <summary>The form.</summary>
    [HttpGet(Path)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var settings = await site.GetSettingsAsync<QuoteSettings>(cancellationToken);
        return View(new QuoteSettingsViewModel { ValidDays = settings.ValidDays, Terms = settings.Terms });
    }

    /// <summary>Saves the form.</summary>
    [HttpPost(Path)]
    public async Task<IActionResult> Index(QuoteSettingsViewModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(model);

        await site.UpdateSettingsAsync<QuoteSettings>(
            settings => (settings.ValidDays, settings.Terms) = (model.ValidDays, model.Terms.ReplaceLineEndings("\n").Trim()), cancellationToken);
        notifier.Success(S["The settings of quotes were saved. They hold for what is written from now on."]);
        return Redirect(Path);
    }
}
