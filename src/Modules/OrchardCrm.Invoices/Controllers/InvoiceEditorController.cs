using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Controllers;

/// <summary>
/// The editor of drafts. The form carries the id of its invoice from the start, so a form that is sent twice (double click,
/// browser back) makes one invoice; who comes second to somebody else's change is told and loses nothing typed.
/// </summary>
[Admin, Permission(Permissions.Manage)]
public sealed class InvoiceEditorController(
    IContentManager content, DocumentEditor editor, IIdGenerator ids, ILocalClock clock, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    private const int IdLength = 26;

    /// <summary>The form of a new invoice, for a client or as a copy of another invoice.</summary>
    [HttpGet("/admin/invoices/new")]
    public async Task<IActionResult> Create(string? clientId, string? copy, CancellationToken cancellationToken)
    {
        var model = DocumentEditor.From(await content.NewAsync(InvoiceTypes.Invoice, cancellationToken));
        if (copy is not null && await content.GetAsync(copy, cancellationToken) is { ContentType: InvoiceTypes.Invoice } source)
            model = CopyOf(source);
        model.IssueDate = await clock.GetTodayAsync(cancellationToken);
        var currency = model.Currency;
        if (await editor.ChooseClientAsync(model, clientId ?? model.ClientId, cancellationToken) is not null && copy is not null)
            model.Currency = currency;
        return await FormAsync(model, cancellationToken);
    }

    /// <summary>The form of a draft.</summary>
    [HttpGet("/admin/invoices/{id}/edit")]
    public async Task<IActionResult> Edit(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } invoice)
            return NotFound();
        return invoice.As<InvoicePart>().State == InvoiceState.Draft
            ? await FormAsync(DocumentEditor.From(invoice), cancellationToken)
            : Redirect($"/admin/invoices/{id}");
    }

    /// <summary>Saves a draft, new or not, or does what another button of the form asks.</summary>
    [HttpPost("/admin/invoices/new"), HttpPost("/admin/invoices/{id}/edit")]
    public async Task<IActionResult> Save(DocumentEditorViewModel model, CancellationToken cancellationToken)
    {
        if (model.Id.Length != IdLength)
            return BadRequest();
        if (model.Command is not ("save" or "send"))
            return await AnswerButtonAsync(model, cancellationToken);

        await ChooseTypedClientAsync(model, cancellationToken);
        var stored = await FindAsync(model.Id, cancellationToken);
        if (stored is not null && stored.As<InvoicePart>().State != InvoiceState.Draft)
            return await KeepAsNewDraftAsync(model, stored, cancellationToken);

        var invoice = stored ?? await content.NewAsync(InvoiceTypes.Invoice, cancellationToken);
        invoice.ContentItemId = model.Id;
        var before = ContentJson.ToNode(invoice.As<DocumentPart>())!.ToJsonString();
        var rows = DocumentEditor.Apply(model, invoice.As<DocumentPart>());
        invoice.Apply(invoice.As<DocumentPart>());
        if (stored is not null && stored.Version != model.Version)
        {
            return before == ContentJson.ToNode(invoice.As<DocumentPart>())!.ToJsonString()
                ? Saved(model)
                : await ConflictAsync(model, stored.Version, cancellationToken);
        }

        editor.CheckTyped(model, ModelState);
        editor.AddErrors(ModelState, await content.ValidateAsync(invoice, cancellationToken), rows);
        if (!ModelState.IsValid)
            return await FormAsync(model, cancellationToken);

        try
        {
            await (stored is null ? content.CreateAsync(invoice, cancellationToken) : content.UpdateAsync(invoice, cancellationToken));
            notifier.Success(S["The draft was saved."], $"/admin/invoices/{model.Id}");
            return Saved(model);
        }
        catch (Exception exception) when (exception is ContentConcurrencyException or DbUpdateException)
        {
            // The same form at the same moment, or somebody else: stored now, so the second look tells which.
            if (await FindAsync(model.Id, cancellationToken) is not { } other)
                throw;
            return await ConflictAsync(model, other.Version, cancellationToken);
        }
    }

    private RedirectResult Saved(DocumentEditorViewModel model) =>
        Redirect(model.Command == "send" ? $"/admin/invoices/{model.Id}/send" : $"/admin/invoices/{model.Id}/edit");

    private async Task<IActionResult> AnswerButtonAsync(DocumentEditorViewModel model, CancellationToken cancellationToken)
    {
        switch (model.Command)
        {
            case "clear-client":
                model.ClientId = "";
                break;
            case "add-line":
                model.Lines.Add(new DocumentLineViewModel { Quantity = 1 });
                break;
            case ['c', 'l', 'i', 'e', 'n', 't', ':', .. var clientId]:
                await TakeClientAsync(model, clientId, cancellationToken);
                break;
        }

        return await FormAsync(model, cancellationToken, search: model.Command == "find-client");
    }

    private async Task TakeClientAsync(DocumentEditorViewModel model, string clientId, CancellationToken cancellationToken)
    {
        await editor.ChooseClientAsync(model, clientId, cancellationToken);
        foreach (var field in (string[])[nameof(model.Currency), nameof(model.IssueDate), nameof(model.DueDate), nameof(model.ClientSearch)])
            ModelState.Remove(field);
    }

    // A name that was typed and never chosen, where only one client can be meant.
    private async Task ChooseTypedClientAsync(DocumentEditorViewModel model, CancellationToken cancellationToken)
    {
        if (model.ClientId.Length == 0 && model.ClientSearch.Trim().Length > 0
            && await editor.FindClientsAsync(model.ClientSearch, cancellationToken) is [var only])
        {
            await TakeClientAsync(model, only.ContentItemId, cancellationToken);
        }
    }

    private async Task<IActionResult> KeepAsNewDraftAsync(DocumentEditorViewModel model, ContentItem sent, CancellationToken cancellationToken)
    {
        ModelState.AddModelError("", S["{0} was sent meanwhile and can no longer be changed. What you typed is here as a new draft: save it if you need it.", sent.DisplayText]);
        (model.Id, model.Version) = (ids.GenerateUniqueId(), 0);
        return await FormAsync(model, cancellationToken);
    }

    private async Task<IActionResult> ConflictAsync(DocumentEditorViewModel model, int storedVersion, CancellationToken cancellationToken)
    {
        ModelState.AddModelError("", S["This draft was changed since you opened it. What you typed is still here: save again to keep yours, or open the stored one."]);
        model.Version = storedVersion;
        return await FormAsync(model, cancellationToken);
    }

    private async Task<IActionResult> FormAsync(DocumentEditorViewModel model, CancellationToken cancellationToken, bool search = false)
    {
        await editor.PrepareAsync(model, cancellationToken, search);
        return View("Edit", model);
    }

    private DocumentEditorViewModel CopyOf(ContentItem source)
    {
        var model = DocumentEditor.From(source);
        (model.Id, model.Version, model.PoNumber) = (ids.GenerateUniqueId(), 0, "");
        return model;
    }

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { ContentType: InvoiceTypes.Invoice } invoice ? invoice : null;
}
