using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Catalogue.Indexes;
using OrchardCrm.Catalogue.Models;
using OrchardCrm.Catalogue.Services;
using OrchardCrm.Catalogue.ViewModels;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Catalogue.Controllers;

/// <summary>The list of products and services and their form.</summary>
[Admin, Permission(Permissions.Manage)]
public sealed class CatalogueController(
    CrmDbContext db, IContentManager content, CatalogueItems items, ISiteService site, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    private const int IdLength = 26;

    /// <summary>The list.</summary>
    [HttpGet("/admin/catalogue")]
    public async Task<IActionResult> Index(string? q, bool archived, int page = 1, int size = 25, CancellationToken cancellationToken = default)
    {
        size = size is 50 or 100 ? size : 25;
        var rows = items.Query(q, archived);
        var total = await rows.CountAsync(cancellationToken);
        page = Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
        var any = total > 0 || await db.Set<CatalogueIndex>().AnyAsync(cancellationToken);
        return View(new CatalogueListViewModel(
            await items.GetAsync(rows, (page - 1) * size, size, cancellationToken), q, archived, page, size, total, any));
    }

    /// <summary>The form of a new item.</summary>
    [HttpGet("/admin/catalogue/new")]
    public async Task<IActionResult> Create(CancellationToken cancellationToken) =>
        await FormAsync(CatalogueItemViewModel.From(await content.NewAsync(CatalogueTypes.Item, cancellationToken)), cancellationToken);

    /// <summary>The form of an item.</summary>
    [HttpGet("/admin/catalogue/{id}")]
    public async Task<IActionResult> Edit(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } item ? await FormAsync(CatalogueItemViewModel.From(item), cancellationToken) : NotFound();

    /// <summary>Saves an item, new or not: the form carries its id, so twice is once. Who comes second loses nothing typed.</summary>
    [HttpPost("/admin/catalogue/new"), HttpPost("/admin/catalogue/{id}")]
    public async Task<IActionResult> Save(CatalogueItemViewModel model, CancellationToken cancellationToken)
    {
        if (model.Id.Length != IdLength)
            return BadRequest();
        var stored = await FindAsync(model.Id, cancellationToken);
        if (stored is not null && model.Version == 0)
            return RedirectToAction(nameof(Index));
        if (stored is not null && stored.Version != model.Version)
            return await ConflictAsync(model, stored.Version, cancellationToken);

        var item = stored ?? await content.NewAsync(CatalogueTypes.Item, cancellationToken);
        (item.ContentItemId, item.Published) = (model.Id, true);
        var rows = model.ApplyTo(item);
        if (!ModelState.IsValid)
            return await FormAsync(model, cancellationToken);

        try
        {
            var result = await (stored is null ? content.CreateAsync(item, cancellationToken) : content.UpdateAsync(item, cancellationToken));
            foreach (var error in result.Errors)
                ModelState.AddModelError(ToRow(error.Member, rows), error.Message);
            if (!result.Succeeded)
                return await FormAsync(model, cancellationToken);
        }
        catch (Exception exception) when (exception is ContentConcurrencyException or DbUpdateException)
        {
            if (await FindAsync(model.Id, cancellationToken) is not { } other)
                throw;
            return await ConflictAsync(model, other.Version, cancellationToken);
        }

        notifier.Success(S["{0} was saved. Documents that hold it stay as they are.", item.DisplayText]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Asks before an item is archived.</summary>
    [HttpGet("/admin/catalogue/{id}/archive")]
    public async Task<IActionResult> Archive(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } item)
            return NotFound();
        return View("_Confirm", (
            Title: S["Archive {0}?", item.DisplayText].Value,
            Text: S["It is no longer offered for new lines. Documents that hold it stay as they are."].Value,
            Button: S["Archive"].Value,
            CancelUrl: $"/admin/catalogue/{id}"));
    }

    /// <summary>Archives an item.</summary>
    [HttpPost("/admin/catalogue/{id}/archive"), ActionName(nameof(Archive))]
    public Task<IActionResult> ArchivePost(string id, CancellationToken cancellationToken) => SetArchivedAsync(id, true, cancellationToken);

    /// <summary>Brings an item back.</summary>
    [HttpPost("/admin/catalogue/{id}/restore")]
    public Task<IActionResult> Restore(string id, CancellationToken cancellationToken) => SetArchivedAsync(id, false, cancellationToken);

    private async Task<IActionResult> SetArchivedAsync(string id, bool archived, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } item)
            return NotFound();
        item.Alter<CatalogueItemPart>(part => part.Archived = archived);
        var result = await content.UpdateAsync(item, cancellationToken);
        if (!result.Succeeded)
        {
            notifier.Error(result.Errors[0].Message);
            return Redirect($"/admin/catalogue/{id}");
        }

        notifier.Success(archived ? S["{0} was archived.", item.DisplayText] : S["{0} is back.", item.DisplayText]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> ConflictAsync(CatalogueItemViewModel model, int storedVersion, CancellationToken cancellationToken)
    {
        ModelState.AddModelError("", S["Somebody else saved this meanwhile. What you typed is still here: save again to keep yours."]);
        ModelState.SetModelValue(nameof(model.Version), storedVersion, storedVersion.ToString(CultureInfo.InvariantCulture));
        model.Version = storedVersion;
        return await FormAsync(model, cancellationToken);
    }

    private async Task<IActionResult> FormAsync(CatalogueItemViewModel model, CancellationToken cancellationToken)
    {
        model.Prepare(
            await site.GetSettingsAsync<TaxSettings>(cancellationToken), (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Currency);
        return View("Edit", model);
    }

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { ContentType: CatalogueTypes.Item } item ? item : null;

    private static string ToRow(string member, IReadOnlyList<int> rows)
    {
        const string start = "Prices[";
        if (!member.StartsWith(start, StringComparison.Ordinal))
            return member;
        var end = member.IndexOf(']', StringComparison.Ordinal);
        return $"{start}{rows[int.Parse(member[start.Length..end], CultureInfo.InvariantCulture)]}{member[end..]}";
    }
}
