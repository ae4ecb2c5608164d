using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Addresses;
using OrchardCrm.Admin.ViewModels;
using OrchardCrm.DisplayManagement;
using OrchardCrm.FileStorage;
using OrchardCrm.Localization;
using OrchardCrm.Security;
using OrchardCrm.Settings;
using OrchardCrm.Shell;

namespace OrchardCrm.Admin.Controllers;

/// <summary>Settings of the business and of the site.</summary>
[Admin, Permission(StandardPermissions.ManageSettings)]
public sealed class SettingsController(
    ISiteService site, IFileStore files, IPublicUrl publicUrl, IConfiguration configuration, ILocalClock clock, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    private const int MaximumLogoBytes = 1024 * 1024;

    /// <summary>The first page of settings.</summary>
    [HttpGet("/admin/settings")]
    public IActionResult Index() => RedirectToAction(nameof(Business));

    /// <summary>The business.</summary>
    [HttpGet("/admin/settings/business")]
    public async Task<IActionResult> Business(CancellationToken cancellationToken) =>
        View(BusinessViewModel.From(await site.GetSettingsAsync<BusinessSettings>(cancellationToken)));

    /// <summary>Saves the business.</summary>
    [HttpPost("/admin/settings/business")]
    public async Task<IActionResult> Business(BusinessViewModel model, CancellationToken cancellationToken)
    {
        model.LogoFileId = (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).LogoFileId;
        CheckChoices(model);
        // A day to come would lock today.
        var today = await clock.GetTodayAsync(cancellationToken);
        if (model.LockDate > today)
            ModelState.AddModelError(nameof(model.LockDate), S["{0} lies in the future: nothing could be done until then. Choose {1} at the latest.", DateFormatter.Format(model.LockDate.Value, CultureInfo.CurrentCulture), DateFormatter.Format(today, CultureInfo.CurrentCulture)]);
        var logo = ModelState.IsValid ? await SaveLogoAsync(model, cancellationToken) : null;
        if (!ModelState.IsValid)
            return View(model);

        await site.UpdateSettingsAsync<BusinessSettings>(
            settings =>
            {
                model.ApplyTo(settings);
                settings.LogoFileId = model.RemoveLogo ? "" : logo ?? settings.LogoFileId;
            },
            cancellationToken);
        notifier.Success(S["The business was saved. Documents that were sent stay as they are."]);
        if (!TaxIds.LooksRight(model.CountryCode ?? "", model.TaxId ?? ""))
            notifier.Warning(S["The tax number “{0}” does not look right for the country. It was saved all the same.", model.TaxId ?? ""]);
        return RedirectToAction(nameof(Business));
    }

    /// <summary>The site.</summary>
    [HttpGet("/admin/settings/general")]
    public async Task<IActionResult> General(CancellationToken cancellationToken)
    {
        var settings = await site.GetSettingsAsync<GeneralSettings>(cancellationToken);
        return View(Fill(new GeneralViewModel { SiteName = settings.SiteName, PublicUrl = settings.PublicUrl }));
    }

    /// <summary>Saves the site.</summary>
    [HttpPost("/admin/settings/general")]
    public async Task<IActionResult> General(GeneralViewModel model, CancellationToken cancellationToken)
    {
        var address = model.PublicUrl?.Trim().TrimEnd('/') ?? "";
        if (address.Length > 0 && !IsAcceptable(address))
        {
            ModelState.AddModelError(
                nameof(model.PublicUrl),
                S["“{0}” cannot be the public address: it begins with https:// and has no path, such as https://billing.example.com.", address]);
        }

        if (!ModelState.IsValid)
            return View(Fill(model));

        await site.UpdateSettingsAsync<GeneralSettings>(
            settings =>
            {
                settings.SiteName = model.SiteName.Trim();
                settings.PublicUrl = address;
            },
            cancellationToken);
        notifier.Success(S["The settings were saved."]);
        return RedirectToAction(nameof(General));
    }

    // Plain http only where the traffic stays on the machine (decision 16).
    private static bool IsAcceptable(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.AbsolutePath == "/" && uri.Query.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    private GeneralViewModel Fill(GeneralViewModel model)
    {
        model.EffectiveUrl = publicUrl.Value.GetLeftPart(UriPartial.Authority);
        model.IsConfigured = !string.IsNullOrEmpty(configuration["OrchardCrm:PublicUrl"]);
        return model;
    }

    private void CheckChoices(BusinessViewModel model)
    {
        if (!string.IsNullOrEmpty(model.CountryCode) && Countries.Find(model.CountryCode) is null)
            ModelState.AddModelError(nameof(model.CountryCode), S["There is no country “{0}”. Choose one of the list.", model.CountryCode]);
        if (!Currencies.TryGet(model.Currency, out _))
            ModelState.AddModelError(nameof(model.Currency), S["There is no currency “{0}”. Choose one of the list, such as EUR.", model.Currency]);
        if (SupportedCultures.All.All(culture => culture.Name != model.Culture))
            ModelState.AddModelError(nameof(model.Culture), S["There is no language “{0}”. Choose one of the list.", model.Culture]);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(model.TimeZone, out _))
            ModelState.AddModelError(nameof(model.TimeZone), S["There is no time zone “{0}”. Choose one of the list, such as Europe/Berlin.", model.TimeZone]);
    }

    private async Task<string?> SaveLogoAsync(BusinessViewModel model, CancellationToken cancellationToken)
    {
        if (model.Logo is not { Length: > 0 } logo)
            return null;

        if (logo.Length > MaximumLogoBytes)
        {
            ModelState.AddModelError(nameof(model.Logo), S["“{0}” is larger than 1 MB. Choose a smaller picture.", logo.FileName]);
            return null;
        }

        await using var content = logo.OpenReadStream();
        var stored = await files.SaveAsync(content, logo.FileName, cancellationToken);
        if (stored.ContentType is "image/png" or "image/jpeg")
            return stored.FileId;

        ModelState.AddModelError(nameof(model.Logo), S["“{0}” is neither a PNG nor a JPEG picture.", logo.FileName]);
        return null;
    }
}
