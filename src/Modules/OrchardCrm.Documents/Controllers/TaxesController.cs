using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Controllers;

/// <summary>The tax rates of the business.</summary>
[Admin, Permission(StandardPermissions.ManageSettings)]
public sealed class TaxesController(
    ISiteService site, IIdGenerator ids, TaxRateChecks checks, RoundingChecks roundingChecks, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet("/admin/settings/taxes")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var settings = await site.GetSettingsAsync<TaxSettings>(cancellationToken);
        return View(new TaxesViewModel(settings, settings.Roundings.ConvertAll(RoundingRowViewModel.From)));
    }

    /// <summary>Saves the rate of new lines and how prices are typed.</summary>
    [HttpPost("/admin/settings/taxes")]
    public async Task<IActionResult> Index(string defaultRateId, bool pricesIncludeTax, CancellationToken cancellationToken)
    {
        await site.UpdateSettingsAsync<TaxSettings>(
            settings =>
            {
                settings.DefaultRateId = settings.Find(defaultRateId)?.Id ?? "";
                settings.PricesIncludeTax = pricesIncludeTax;
            },
            cancellationToken);
        notifier.Success(S["The tax settings were saved."]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Saves to what amounts to pay are rounded.</summary>
    [HttpPost("/admin/settings/taxes/rounding")]
    public async Task<IActionResult> Rounding(List<RoundingRowViewModel> roundings, CancellationToken cancellationToken)
    {
        var read = roundingChecks.Read(roundings, ModelState);
        if (!ModelState.IsValid)
            return View(nameof(Index), new TaxesViewModel(await site.GetSettingsAsync<TaxSettings>(cancellationToken), roundings));

        await site.UpdateSettingsAsync<TaxSettings>(settings => settings.Roundings = read, cancellationToken);
        notifier.Success(S["The rounding was saved. Documents that were sent stay as they are."]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>The form of a new rate.</summary>
    [HttpGet("/admin/settings/taxes/new")]
    public IActionResult Create() => View("Edit", new TaxRateViewModel { Id = ids.GenerateUniqueId(), IsNew = true });

    /// <summary>The form of a rate.</summary>
    [HttpGet("/admin/settings/taxes/{id}")]
    public async Task<IActionResult> Edit(string id, CancellationToken cancellationToken) =>
        (await site.GetSettingsAsync<TaxSettings>(cancellationToken)).Find(id) is { } rate
            ? View(TaxRateViewModel.From(rate))
            : NotFound();

    /// <summary>Saves a rate, new or not: the form carries its id, so twice is once.</summary>
    [HttpPost("/admin/settings/taxes/new"), HttpPost("/admin/settings/taxes/{id}")]
    public async Task<IActionResult> Edit(TaxRateViewModel model, CancellationToken cancellationToken)
    {
        checks.Check(model, ModelState);
        if (!ModelState.IsValid)
            return View(nameof(Edit), model);

        await site.UpdateSettingsAsync<TaxSettings>(
            settings =>
            {
                var rate = settings.Find(model.Id);
                if (rate is null)
                    settings.Rates.Add(rate = new TaxRateDefinition { Id = model.Id });
                model.ApplyTo(rate);
                if (settings.Rates.Count == 1)
                    settings.DefaultRateId = rate.Id;
            },
            cancellationToken);
        notifier.Success(S["The tax rate {0} was saved. Documents that were sent keep theirs.", model.Name]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Asks before a rate is deleted.</summary>
    [HttpGet("/admin/settings/taxes/{id}/delete")]
    public async Task<IActionResult> Delete(string id, CancellationToken cancellationToken)
    {
        if ((await site.GetSettingsAsync<TaxSettings>(cancellationToken)).Find(id) is not { } rate)
            return NotFound();
        return View("_Confirm", (
            Title: S["Delete the tax rate {0}?", rate.Name].Value,
            Text: S["Documents that were sent keep it. Drafts with it ask for another before they are saved."].Value,
            Button: S["Delete"].Value,
            CancelUrl: "/admin/settings/taxes"));
    }

    /// <summary>Deletes a rate.</summary>
    [HttpPost("/admin/settings/taxes/{id}/delete"), ActionName(nameof(Delete))]
    public async Task<IActionResult> DeletePost(string id, CancellationToken cancellationToken)
    {
        await site.UpdateSettingsAsync<TaxSettings>(
            settings =>
            {
                settings.Rates.RemoveAll(rate => rate.Id == id);
                if (settings.DefaultRateId == id)
                    settings.DefaultRateId = "";
            },
            cancellationToken);
        notifier.Success(S["The tax rate was deleted."]);
        return RedirectToAction(nameof(Index));
    }
}
