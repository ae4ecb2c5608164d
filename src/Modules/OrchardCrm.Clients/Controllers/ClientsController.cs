using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Addresses;
using OrchardCrm.Clients.Exchange;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.Listing;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.Services;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Clients.Controllers;

/// <summary>The list of clients, their pages and their form.</summary>
[Admin, Permission(Permissions.View)]
public sealed class ClientsController(
    CrmDbContext db, IContentManager content, ClientList list, ClientExport export, ClientDirectory directory, ClientForm form, ProfileDifferences differences, IZoneManager zones,
    IAuthorizationService authorization, ILocalClock clock, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet("/admin/clients")]
    public async Task<IActionResult> Index(ClientQuery query, CancellationToken cancellationToken)
    {
        var filter = query.ToFilter();
        var total = await list.CountAsync(filter, cancellationToken);
        var page = ListPage.Of(Request).Within(total.Count);
        return View(new ClientListViewModel(
            total.Count == 0 ? [] : await list.PageAsync(filter, page.Skip, page.Size, total.IsMore ? null : total.Count, cancellationToken),
            filter, page, total,
            total.Count > 0 || await db.Set<ClientIndex>().AnyAsync(cancellationToken),
            await list.TagsAsync(cancellationToken),
            await list.CurrenciesAsync(cancellationToken),
            await list.CurrencyAsync(filter, cancellationToken),
            list.HasFigures,
            await authorization.AuthorizeAsync(User, Permissions.ManageClients),
            await clock.GetTodayAsync(cancellationToken)));
    }

    /// <summary>What the filter finds, as a table that can be imported again.</summary>
    [HttpGet("/admin/clients/export.{format:regex(^(csv|xlsx)$)}")]
    public async Task<IActionResult> Export(ClientQuery query, string format, CancellationToken cancellationToken) =>
        await export.TableAsync(query.ToFilter(), format, cancellationToken);

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
        await FormAsync(await form.FillAsync(await content.NewAsync(ClientTypes.Client, cancellationToken), isNew: true, cancellationToken), cancellationToken);

    /// <summary>The fields of an address in the order of the chosen country.</summary>
    [HttpGet("/admin/clients/address"), Permission(Permissions.Manage)]
    public IActionResult Address(ClientViewModel model, string prefix = "")
    {
        ModelState.Clear();
        return PartialView("_AddressFields", prefix.Length > 0 ? new AddressFieldsViewModel("Shipping.", model.Shipping) : new AddressFieldsViewModel("", model));
    }

    /// <summary>A client that has the same e-mail address or tax number as what is being typed.</summary>
    [HttpGet("/admin/clients/twin"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Twin(string? id, string? email, string? taxId, CancellationToken cancellationToken) =>
        PartialView("_Twin", await directory.FindTwinAsync(id ?? "", email, taxId, cancellationToken));

    /// <summary>Creates the client. The form's id makes a second press find the first one's client.</summary>
    [HttpPost("/admin/clients/new"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Create(ClientViewModel model, CancellationToken cancellationToken)
    {
        model.IsNew = true;
        form.Check(model, ModelState);
        if (ModelState.IsValid && model.Id.Length == 26 && await FindAsync(model.Id, cancellationToken) is not null)
            return RedirectToAction(nameof(Display), new { model.Id });

        var client = await content.NewAsync(ClientTypes.Client, cancellationToken);
        if (model.Id.Length == 26)
            client.ContentItemId = model.Id;
        model.ApplyTo(client);
        await form.ApplyFieldsAsync(model, client, ModelState, cancellationToken);
        if (!ModelState.IsValid)
            return await RefusedAsync(model, await content.ValidateAsync(client, cancellationToken), cancellationToken);
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
        await FindAsync(id, cancellationToken) is { } client
            ? await FormAsync(await form.FillAsync(client, isNew: false, cancellationToken), cancellationToken)
            : NotFound();

    /// <summary>Saves the client. Who comes second is shown so and loses nothing typed.</summary>
    [HttpPost("/admin/clients/{id}/edit"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Edit(string id, ClientViewModel model, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } client)
            return NotFound();

        model.Id = id;
        form.Check(model, ModelState);
        if (ModelState.IsValid && client.Version != model.Version)
            return await ConflictAsync(model, client, cancellationToken);

        model.ApplyTo(client);
        await form.ApplyFieldsAsync(model, client, ModelState, cancellationToken);
        if (!ModelState.IsValid)
            return await RefusedAsync(model, await content.ValidateAsync(client, cancellationToken), cancellationToken);
        try
        {
            var result = await content.UpdateAsync(client, cancellationToken);
            return await AnswerAsync(model, client, result, S["{0} was saved.", client.DisplayText], cancellationToken);
        }
        catch (ContentConcurrencyException)
        {
            return await ConflictAsync(model, (await FindAsync(id, cancellationToken))!, cancellationToken);
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

    private async Task<IActionResult> FormAsync(ClientViewModel model, CancellationToken cancellationToken)
    {
        model.Show(await form.ChoicesAsync(model.AccountManagerId, cancellationToken));
        return View("Edit", model);
    }

    private async Task<IActionResult> ConflictAsync(ClientViewModel model, ContentItem stored, CancellationToken cancellationToken)
    {
        ModelState.AddModelError("", S["Somebody else saved this client meanwhile. What you typed is still here; the values that differ are named at their fields. Save again to keep yours."]);
        await differences.NameAsync(model, await form.FillAsync(stored, isNew: false, cancellationToken), ModelState, cancellationToken);
        ModelState.SetModelValue(nameof(model.Version), stored.Version, stored.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        model.Version = stored.Version;
        return await FormAsync(model, cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(
        ClientViewModel model, ContentItem client, ContentValidateResult result, string message, CancellationToken cancellationToken)
    {
        if (!result.Succeeded)
            return await RefusedAsync(model, result, cancellationToken);

        notifier.Success(message);
        await WarnAsync(client, cancellationToken);
        return RedirectToAction(nameof(Display), new { id = client.ContentItemId });
    }

    // All that is wrong is named at once; of a field that cannot be read, nothing else is said.
    private async Task<IActionResult> RefusedAsync(ClientViewModel model, ContentValidateResult result, CancellationToken cancellationToken)
    {
        var fields = await form.FieldsAsync(cancellationToken);
        var read = ModelState.Where(entry => entry.Value!.Errors.Count > 0).Select(entry => entry.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var error in result.Errors)
        {
            var member = fields.Any(field => field.Name == error.Member) ? ClientForm.MemberOf(error.Member) : error.Member;
            if (!read.Contains(member))
                ModelState.AddModelError(member, error.Message);
        }

        return await FormAsync(model, cancellationToken);
    }

    private async Task WarnAsync(ContentItem client, CancellationToken cancellationToken)
    {
        var part = client.As<ClientPart>();
        if (await directory.FindTwinAsync(client.ContentItemId, part.PrimaryContact()?.Email, part.TaxId, cancellationToken) is { } twin)
            notifier.Warning(S["{0} has the same e-mail address or tax number.", twin.DisplayName], $"/admin/clients/{twin.ContentItemId}");
        foreach (var doubt in form.DoubtsOf(part))
            notifier.Warning(doubt);
    }
}
