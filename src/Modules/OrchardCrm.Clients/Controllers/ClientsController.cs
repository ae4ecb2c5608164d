using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Addresses;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.Services;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Security;

namespace OrchardCrm.Clients.Controllers;

/// <summary>The list of clients, their pages and their form.</summary>
[Admin, Permission(Permissions.View)]
public sealed class ClientsController(
    CrmDbContext db, IContentManager content, ClientDirectory directory, IZoneManager zones, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet("/admin/clients")]
    public async Task<IActionResult> Index(string? q, bool archived, int page = 1, int size = 25, CancellationToken cancellationToken = default)
    {
        size = size is 50 or 100 ? size : 25;
        var rows = directory.Query(q, archived);
        var total = await rows.CountAsync(cancellationToken);
        page = Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
        var list = await rows
            .OrderBy(index => index.DisplayName).ThenBy(index => index.Id)
            .Skip((page - 1) * size).Take(size)
            .ToListAsync(cancellationToken);
        var any = total > 0 || await db.Set<ClientIndex>().AnyAsync(cancellationToken);
        return View(new ClientListViewModel(list, q, archived, page, size, total, any));
    }

    /// <summary>A client's page.</summary>
    [HttpGet("/admin/clients/{id}")]
    public async Task<IActionResult> Display(string id, string? tab, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } client)
            return NotFound();

        var tabs = await zones.BuildAsync(ZoneNames.ClientTabs, client, User, cancellationToken);
        return View(new ClientPageViewModel(
            client,
            await zones.BuildAsync(ZoneNames.ClientActions, client, User, cancellationToken),
            await zones.BuildAsync(ZoneNames.ClientCards, client, User, cancellationToken),
            tabs,
            tabs.FirstOrDefault(item => item.Key == tab) ?? tabs[0]));
    }

    /// <summary>The form of a new client.</summary>
    [HttpGet("/admin/clients/new"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Create(CancellationToken cancellationToken) =>
        View("Edit", ClientViewModel.From(await content.NewAsync(ClientTypes.Client, cancellationToken), isNew: true));

    /// <summary>Creates the client. The form's id makes a second press find the first one's client.</summary>
    [HttpPost("/admin/clients/new"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Create(ClientViewModel model, CancellationToken cancellationToken)
    {
        model.IsNew = true;
        if (!ModelState.IsValid)
            return View("Edit", model);

        if (model.Id.Length == 26 && await FindAsync(model.Id, cancellationToken) is not null)
            return RedirectToAction(nameof(Display), new { model.Id });

        var client = await content.NewAsync(ClientTypes.Client, cancellationToken);
        if (model.Id.Length == 26)
            client.ContentItemId = model.Id;
        model.ApplyTo(client);
        client.Published = true;
        try
        {
            var result = await content.CreateAsync(client, cancellationToken);
            return await AnswerAsync(model, client, result, S["{0} was created.", client.DisplayText], cancellationToken);
        }
        catch (ContentConcurrencyException)
        {
            // The same form at the same moment: the other press made the client.
            return RedirectToAction(nameof(Display), new { model.Id });
        }
    }

    /// <summary>The form of a client.</summary>
    [HttpGet("/admin/clients/{id}/edit"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Edit(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } client ? View(ClientViewModel.From(client, isNew: false)) : NotFound();

    /// <summary>Saves the client. Who comes second is shown so and loses nothing typed.</summary>
    [HttpPost("/admin/clients/{id}/edit"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Edit(string id, ClientViewModel model, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } client)
            return NotFound();

        model.Id = id;
        if (!ModelState.IsValid)
            return View(model);

        if (client.Version != model.Version)
            return Conflict(model, client);

        model.ApplyTo(client);
        try
        {
            var result = await content.UpdateAsync(client, cancellationToken);
            return await AnswerAsync(model, client, result, S["{0} was saved.", client.DisplayText], cancellationToken);
        }
        catch (ContentConcurrencyException)
        {
            return Conflict(model, (await FindAsync(id, cancellationToken))!);
        }
    }

    /// <summary>Asks before a client is archived.</summary>
    [HttpGet("/admin/clients/{id}/archive"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Archive(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } client)
            return NotFound();
        return View("_Confirm", (
            Title: S["Archive {0}?", client.DisplayText].Value,
            Text: S["It gets no new documents and no mail, and its portal links stop working. Its documents and payments stay."].Value,
            Button: S["Archive"].Value,
            CancelUrl: $"/admin/clients/{id}"));
    }

    /// <summary>Archives a client.</summary>
    [HttpPost("/admin/clients/{id}/archive"), ActionName(nameof(Archive)), Permission(Permissions.Manage)]
    public Task<IActionResult> ArchivePost(string id, CancellationToken cancellationToken) => SetArchivedAsync(id, true, cancellationToken);

    /// <summary>Brings a client back.</summary>
    [HttpPost("/admin/clients/{id}/restore"), Permission(Permissions.Manage)]
    public Task<IActionResult> Restore(string id, CancellationToken cancellationToken) => SetArchivedAsync(id, false, cancellationToken);

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { ContentType: ClientTypes.Client } client ? client : null;

    private async Task<IActionResult> SetArchivedAsync(string id, bool archived, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } client)
            return NotFound();

        client.Alter<ClientPart>(part => part.Archived = archived);
        await content.UpdateAsync(client, cancellationToken);
        notifier.Success(archived ? S["{0} was archived.", client.DisplayText] : S["{0} is back.", client.DisplayText]);
        return RedirectToAction(nameof(Display), new { id });
    }

    private ViewResult Conflict(ClientViewModel model, ContentItem stored)
    {
        ModelState.AddModelError("", S["Somebody else saved this client meanwhile. What you typed is still here; the values that differ are named at their fields. Save again to keep yours."]);
        var theirs = ClientViewModel.From(stored, isNew: false);
        foreach (var property in typeof(ClientViewModel).GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            var (mine, other) = ((property.GetValue(model) as string)?.Trim() ?? "", property.GetValue(theirs) as string ?? "");
            if (mine != other)
                ModelState.AddModelError(property.Name, S["Now stored: {0}", other.Length > 0 ? other : S["nothing"].Value]);
        }

        ModelState.SetModelValue(nameof(model.Version), stored.Version, stored.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        model.Version = stored.Version;
        return View("Edit", model);
    }

    private async Task<IActionResult> AnswerAsync(
        ClientViewModel model, ContentItem client, ContentValidateResult result, string message, CancellationToken cancellationToken)
    {
        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Member, error.Message);
        if (!result.Succeeded)
            return View("Edit", model);

        notifier.Success(message);
        await WarnAsync(client, cancellationToken);
        return RedirectToAction(nameof(Display), new { id = client.ContentItemId });
    }

    private async Task WarnAsync(ContentItem client, CancellationToken cancellationToken)
    {
        var part = client.As<ClientPart>();
        var contact = part.PrimaryContact();
        if (await directory.FindTwinAsync(client.ContentItemId, contact?.Email, part.TaxId, cancellationToken) is { } twin)
            notifier.Warning(S["{0} has the same e-mail address or tax number.", twin.DisplayName], $"/admin/clients/{twin.ContentItemId}");
        if (!TaxIds.LooksRight(part.BillingAddress.CountryCode, part.TaxId))
            notifier.Warning(S["The tax number “{0}” does not look right for the country. It was saved all the same.", part.TaxId]);
        if (contact is not null && !PhoneFormat.LooksRight(contact.Phone, part.BillingAddress.CountryCode))
            notifier.Warning(S["“{0}” does not look like a phone number. It was saved all the same.", contact.Phone]);
    }
}
