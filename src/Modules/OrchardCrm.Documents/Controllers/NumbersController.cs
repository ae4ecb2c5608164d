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
    private const long LargestFirstNumber = 999_999_999;

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
                FirstNumber = settings.FirstNumbers.GetValueOrDefault(kind.Kind, 1),
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
                ModelState.AddModelError($"Patterns[{i}].Pattern", S["“{0}” cannot number documents. It needs one counter such as {1}; {2}, {3} and {4} are possible too.", model.Patterns[i].Pattern, "{0000}", "{yyyy}", "{mm}", "{client}"]);
            }

            if (model.Patterns[i].FirstNumber is { } first && (first < 1 || first > LargestFirstNumber || decimal.Truncate(first) != first))
                ModelState.AddModelError($"Patterns[{i}].FirstNumber", S["The first number is a whole number from 1 to {0}.", LargestFirstNumber]);
        }

        if (!ModelState.IsValid)
            return View(await FillAsync(model, cancellationToken));

        await site.UpdateSettingsAsync<NumberSettings>(
            settings =>
            {
                settings.Patterns = model.Patterns.ToDictionary(row => row.Kind, row => row.Pattern.Trim());
                settings.FirstNumbers = model.Patterns.ToDictionary(row => row.Kind, row => decimal.ToInt64(row.FirstNumber ?? 1));
            },
            cancellationToken);
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
            row.Example = NumberPattern.IsValid(row.Pattern) ? NumberPattern.Format(row.Pattern, today, decimal.ToInt64(Math.Clamp(row.FirstNumber ?? 1, 1, LargestFirstNumber)), "C-0101") : "";
        }

        return model;
    }
}
