using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Addresses;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Localization;
using OrchardCrm.Recipes;
using OrchardCrm.Settings;
using OrchardCrm.Setup.ViewModels;

namespace OrchardCrm.Setup.Controllers;

/// <summary>Sets a new site up. The module is enabled only while there is none.</summary>
[Admin, AllowAnonymous]
public sealed class SetupController(ISetupService setup, IRecipeHarvester recipes, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The form.</summary>
    [HttpGet("/setup")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var model = await FillAsync(new SetupViewModel(), cancellationToken);
        model.Recipe = (model.Recipes.FirstOrDefault(recipe => recipe.Name == "agency") ?? (model.Recipes is [var first, ..] ? first : null))?.Name ?? "";
        model.Culture = SupportedCultures.Get(CultureInfo.CurrentUICulture.Name).Name;
        return View(model);
    }

    /// <summary>Sets the site up, wholly or not at all.</summary>
    [HttpPost("/setup")]
    public async Task<IActionResult> Index(SetupViewModel model, CancellationToken cancellationToken)
    {
        await FillAsync(model, cancellationToken);
        Check(model);
        if (!ModelState.IsValid)
            return View(model);

        var errors = await setup.SetupAsync(
            new SetupContext
            {
                SiteName = model.SiteName.Trim(),
                Recipe = model.Recipe,
                AdminEmail = model.AdminEmail.Trim(),
                AdminPassword = model.AdminPassword,
                Business = new BusinessSettings
                {
                    Name = model.SiteName.Trim(),
                    Email = model.AdminEmail.Trim(),
                    TaxId = model.TaxId?.Trim() ?? "",
                    Culture = model.Culture,
                    Currency = model.Currency,
                    TimeZone = model.TimeZone,
                    Address = new PostalAddress
                    {
                        Line1 = model.Line1?.Trim() ?? "",
                        PostalCode = model.PostalCode?.Trim() ?? "",
                        City = model.City?.Trim() ?? "",
                        Region = model.Region?.Trim() ?? "",
                        CountryCode = model.CountryCode ?? "",
                    },
                },
            },
            cancellationToken);
        foreach (var error in errors)
            ModelState.AddModelError(error.Field, error.Message);
        if (errors.Count > 0)
            return View(model);

        // The new site has keys of its own and cannot read what the setup page left in the browser.
        foreach (var cookie in Request.Cookies.Keys)
            Response.Cookies.Delete(cookie);
        return Redirect("/admin/login");
    }

    private void Check(SetupViewModel model)
    {
        if (model.AsksForCode && !setup.IsCodeValid(model.Code?.Trim()))
            ModelState.AddModelError(nameof(model.Code), S["The code is wrong. The server printed it when it started."]);
        if (model.Recipes.All(recipe => recipe.Name != model.Recipe))
            ModelState.AddModelError(nameof(model.Recipe), S["There is no recipe “{0}”.", model.Recipe]);
        if (!Currencies.TryGet(model.Currency, out _))
            ModelState.AddModelError(nameof(model.Currency), S["There is no currency “{0}”. Choose one of the list, such as EUR.", model.Currency]);
        if (SupportedCultures.All.All(culture => culture.Name != model.Culture))
            ModelState.AddModelError(nameof(model.Culture), S["There is no language “{0}”. Choose one of the list.", model.Culture]);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(model.TimeZone, out _))
            ModelState.AddModelError(nameof(model.TimeZone), S["There is no time zone “{0}”. Choose one of the list, such as Europe/Berlin.", model.TimeZone]);
        if (!string.IsNullOrEmpty(model.CountryCode) && Countries.Find(model.CountryCode) is null)
            ModelState.AddModelError(nameof(model.CountryCode), S["There is no country “{0}”. Choose one of the list.", model.CountryCode]);
    }

    private async Task<SetupViewModel> FillAsync(SetupViewModel model, CancellationToken cancellationToken)
    {
        model.Recipes = [.. (await recipes.HarvestRecipesAsync(cancellationToken)).Where(recipe => recipe.IsSetupRecipe).OrderBy(recipe => recipe.Order)];
        model.AsksForCode = !IsLocal(HttpContext);
        return model;
    }

    // Decision 17: a proxy on the same machine connects from loopback, so a forwarded header or a foreign Host also asks.
    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && !context.Request.Headers.Keys.Any(key => key.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || key.Equals("Forwarded", StringComparison.OrdinalIgnoreCase))
        && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]";
}
