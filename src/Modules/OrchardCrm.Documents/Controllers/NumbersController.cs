using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Controllers;

/// <summary>How documents are numbered.</summary>
[Admin, Permission(StandardPermissions.ManageSettings)]
public sealed class NumbersController(
    ISiteService site, IEnumerable<NumberingKind> kinds, IStringLocalizerFactory localizers, ILocalClock clock, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The patterns.</summary>
    [HttpGet("/admin/settings/numbers")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var settings = await site.GetSettingsAsync<NumberSettings>(cancellationToken);
        return View(await FillAsync(new NumbersViewModel
        {
            Patterns = [.. kinds.Select(kind => new NumberPatternViewModel
            {
                Kind = kind.Kind, Pattern = settings.Patterns.GetValueOrDefault(kind.Kind) ?? kind.DefaultPattern,
            })],
        }, cancellationToken));
    }

    /// <summary>Saves the patterns.</summary>
    [HttpPost("/admin/settings/numbers")]
    public async Task<IActionResult> Index(NumbersViewModel model, CancellationToken cancellationToken)
    {
        for (var i = 0; i < model.Patterns.Count; i++)
        {
            if (!NumberPattern.IsValid(model.Patterns[i].Pattern))
            {
                ModelState.AddModelError($"Patterns[{i}].Pattern", S["“{0}” cannot number documents. It needs one counter such as {1}; {2} and {3} are possible too.", model.Patterns[i].Pattern, "{0000}", "{yyyy}", "{mm}"]);
            }
        }

        if (!ModelState.IsValid)
            return View(await FillAsync(model, cancellationToken));

        await site.UpdateSettingsAsync<NumberSettings>(
            settings => settings.Patterns = model.Patterns.ToDictionary(row => row.Kind, row => row.Pattern.Trim()), cancellationToken);
        notifier.Success(S["The numbering was saved. It holds for what is sent from now on."]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<NumbersViewModel> FillAsync(NumbersViewModel model, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        foreach (var row in model.Patterns)
        {
            if (kinds.FirstOrDefault(kind => kind.Kind == row.Kind) is { } kind)
                row.DisplayName = localizers.Create(kind.Strings)[kind.DisplayName];
            row.Example = NumberPattern.IsValid(row.Pattern) ? NumberPattern.Format(row.Pattern, today, 1) : "";
        }

        return model;
    }
}
