using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Drafts;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Controllers;

/// <summary>
/// The editor of drafts of a kind, and the end of a draft; the module routes it to its address. The form carries the id of its
/// document from the start, so a form that is sent twice (double click, browser back) makes one document; who comes second to
/// somebody else's change is told and loses nothing typed.
/// </summary>
[RequestFormLimits(ValueCountLimit = 60_000)]
public abstract class DraftController(
    IContentManager content, DocumentEditor editor, IIdGenerator ids, ILocalClock clock, INotifier notifier,
    TypedDrafts typed, DocumentPapers papers, IStringLocalizer<Strings> S) : Controller
{
    private const int IdLength = 26;
    private const int PreviewWidthPx = 900;

    /// <summary>The kind's content type.</summary>
    protected abstract string ContentType { get; }

    /// <summary>Address of the kind's list, such as <c>/admin/invoices</c>.</summary>
    protected abstract string ListPath { get; }

    /// <summary>Nothing is due by documents of the kind.</summary>
    protected virtual DocumentPurpose Purpose => DocumentPurpose.Claim;

    /// <summary>Tells the person what was done.</summary>
    protected INotifier Notifier => notifier;

    /// <summary>The form of a new document, for a client or as a copy of another.</summary>
    [HttpGet("new")]
    public async Task<IActionResult> Create(string? clientId, string? copy, CancellationToken cancellationToken)
    {
        var model = DocumentEditor.From(await content.NewAsync(ContentType, cancellationToken));
        if (copy is not null && await FindAsync(copy, cancellationToken) is { } source)
        {
            model = CopyOf(source);
            ShowOwn(source, model);
        }

        model.IssueDate = await clock.GetTodayAsync(cancellationToken);
        var currency = model.Currency;
        if (await ChooseClientAsync(model, clientId ?? model.ClientId, cancellationToken) && copy is not null)
            model.Currency = currency;
        if (await typed.FindUnsavedAsync(ContentType, Owner, cancellationToken) is { } unsaved)
            model.Remind(new UnsavedForm(unsaved.DocumentId, unsaved.SavedUtc, IsShown: false));
        return await FormAsync(model, cancellationToken);
    }

    /// <summary>The form of a draft.</summary>
    [HttpGet("{id}/edit")]
    public async Task<IActionResult> Edit(string id, CancellationToken cancellationToken)
    {
        var item = await FindAsync(id, cancellationToken);
        if ((item is null || IsDraft(item)) && await typed.FindAsync(id, Owner, cancellationToken) is { } unsaved)
            return await RestoreAsync(unsaved, item, cancellationToken);
        if (item is null)
            return NotFound();
        if (IsDraft(item))
        {
            var model = DocumentEditor.From(item);
            ShowOwn(item, model);
            return await FormAsync(model, cancellationToken);
        }

        notifier.Warning(
            S["{0} was sent and can no longer be changed. Correct it with a credit note, or open this to copy it as a new draft.", item.DisplayText],
            $"{ListPath}/new?copy={id}");
        return Redirect($"{ListPath}/{id}");
    }

    /// <summary>Saves a draft, new or not, or does what another button of the form asks.</summary>
    [HttpPost("new"), HttpPost("{id}/edit")]
    public async Task<IActionResult> Save(DocumentEditorViewModel model, CancellationToken cancellationToken)
    {
        if (model.Id.Length != IdLength)
            return BadRequest();
        if (model.Command == "discard")
            return await DiscardAsync(model, cancellationToken);
        if (model.Command is not ("save" or "send"))
            return await AnswerButtonAsync(model, cancellationToken);

        await ChooseTypedClientAsync(model, cancellationToken);
        var stored = await FindAsync(model.Id, cancellationToken);
        if (stored is not null && !IsDraft(stored))
            return await KeepAsNewDraftAsync(model, stored, cancellationToken);

        var item = stored ?? await NewAsync(cancellationToken);
        item.ContentItemId = model.Id;
        var before = item.Apply(item.As<DocumentPart>()).Content.ToJsonString();
        var rows = DocumentEditor.Apply(model, item.As<DocumentPart>());
        item.Apply(item.As<DocumentPart>());
        ApplyOwn(model, item);
        if (stored is not null && stored.Version != model.Version)
        {
            return before == item.Content.ToJsonString()
                ? Saved(model)
                : await ConflictAsync(model, stored.Version, cancellationToken);
        }

        editor.CheckTyped(model, ModelState);
        editor.AddErrors(ModelState, await content.ValidateAsync(item, cancellationToken), rows);
        if (!ModelState.IsValid)
            return await FormAsync(model, cancellationToken);

        try
        {
            await (stored is null ? content.CreateAsync(item, cancellationToken) : content.UpdateAsync(item, cancellationToken));
            await typed.ForgetAsync(model.Id, Owner, cancellationToken);
            notifier.Success(S["The draft was saved."], $"{ListPath}/{model.Id}");
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

    /// <summary>Keeps what is typed, as it is typed; the document itself stays as it was saved.</summary>
    [HttpPost("autosave")]
    public async Task<IActionResult> Autosave(string id, CancellationToken cancellationToken)
    {
        if (id is not { Length: IdLength })
            return BadRequest();
        if (await FindAsync(id, cancellationToken) is { } item && !IsDraft(item))
            return Conflict();
        if (!await typed.KeepAsync(ContentType, id, Owner, await Request.ReadFormAsync(cancellationToken), cancellationToken))
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        var time = await clock.ToLocalAsync(clock.UtcNow, cancellationToken);
        return Json(new { Text = S["Kept as you type, {0}", time.ToString("t", CultureInfo.CurrentCulture)].Value });
    }

    /// <summary>A page of what is typed, as it would be printed.</summary>
    [HttpPost("preview")]
    public async Task<IActionResult> Preview(DocumentEditorViewModel model, int page, CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = "no-store";
        var item = await FindAsync(model.Id, cancellationToken) is { } stored && IsDraft(stored) ? stored : await NewAsync(cancellationToken);
        item.Alter<DocumentPart>(part => DocumentEditor.Apply(model, part));
        if ((await content.ValidateAsync(item, cancellationToken)).Errors is [var error, ..])
            return PartialView("_DocumentPreview", new DocumentPreviewViewModel(null, error.Message));
        var picture = await papers.PreviewAsync(item, Math.Max(0, page), PreviewWidthPx, cancellationToken);
        return PartialView("_DocumentPreview", new DocumentPreviewViewModel(picture, ""));
    }

    /// <summary>Asks before a draft is deleted.</summary>
    [HttpGet("{id}/delete")]
    public async Task<IActionResult> Delete(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } item)
            return NotFound();
        if (!IsDraft(item))
            return RefuseDeletion(item);
        var client = await content.GetAsync(item.As<DocumentPart>().ClientId, cancellationToken);
        return View("_Confirm", (
            Title: S["Delete the draft for {0}?", client?.DisplayText ?? ""].Value,
            Text: S["It was never sent and leaves no gap in the numbers."].Value,
            Button: S["Delete draft"].Value,
            CancelUrl: $"{ListPath}/{id}"));
    }

    /// <summary>Deletes a draft.</summary>
    [HttpPost("{id}/delete"), ActionName(nameof(Delete))]
    public async Task<IActionResult> DeletePost(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is { } item)
        {
            if (!IsDraft(item))
                return RefuseDeletion(item);
            await content.RemoveAsync(item, cancellationToken);
            await typed.ForgetAsync(id, null, cancellationToken);
        }

        notifier.Success(S["The draft was deleted."]);
        return Redirect(ListPath);
    }

    /// <summary>It was not sent yet.</summary>
    protected abstract bool IsDraft(ContentItem item);

    /// <summary>A new document of the kind.</summary>
    protected virtual Task<ContentItem> NewAsync(CancellationToken cancellationToken) => content.NewAsync(ContentType, cancellationToken);

    /// <summary>Fills the fields that only this kind has (<see cref="DocumentEditorViewModel.Own"/>) from a document, a draft or one that is copied.</summary>
    protected virtual void ShowOwn(ContentItem item, DocumentEditorViewModel model)
    {
    }

    /// <summary>Puts the fields that only this kind has into the document; what can't be read is named in the state of the form.</summary>
    protected virtual void ApplyOwn(DocumentEditorViewModel model, ContentItem item)
    {
    }

    /// <summary>What the kind brings in once a client is chosen.</summary>
    protected virtual Task ClientChosenAsync(DocumentEditorViewModel model, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The form.</summary>
    protected async Task<IActionResult> FormAsync(DocumentEditorViewModel model, CancellationToken cancellationToken, bool search = false)
    {
        model.Purpose = Purpose;
        // The stored draft, for what a page shows beside the form; null for a new one.
        ViewData["Draft"] = model.Version == 0 ? null : await FindAsync(model.Id, cancellationToken);
        ViewData["ListPath"] = ListPath;
        await editor.PrepareAsync(model, cancellationToken, search);
        return View("Edit", model);
    }

    /// <summary>A document of the kind.</summary>
    protected async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { } item && item.ContentType == ContentType ? item : null;

    private string Owner => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    // Bound anew from what was typed: an unreadable number stands in its field as it was left.
    private async Task<IActionResult> RestoreAsync(TypedForm unsaved, ContentItem? item, CancellationToken cancellationToken)
    {
        var model = new DocumentEditorViewModel();
        await TryUpdateModelAsync(model, "", new FormValueProvider(BindingSource.Form, unsaved.Fields, CultureInfo.CurrentCulture));
        model.Id = unsaved.DocumentId;
        model.Remind(new UnsavedForm(unsaved.DocumentId, unsaved.SavedUtc, IsShown: true));
        if (item is not null && item.Version != model.Version)
            return await ConflictAsync(model, item.Version, cancellationToken);
        return await FormAsync(model, cancellationToken);
    }

    private async Task<IActionResult> DiscardAsync(DocumentEditorViewModel model, CancellationToken cancellationToken)
    {
        await typed.ForgetAsync(model.Id, Owner, cancellationToken);
        return Redirect(await FindAsync(model.Id, cancellationToken) is null ? ListPath : $"{ListPath}/{model.Id}/edit");
    }

    private RedirectResult Saved(DocumentEditorViewModel model) =>
        Redirect(model.Command == "send" ? $"{ListPath}/{model.Id}/send" : $"{ListPath}/{model.Id}/edit");

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
            case "add-adjustment":
                model.Adjustments.Add(new DocumentAdjustmentViewModel());
                break;
            case ['c', 'l', 'i', 'e', 'n', 't', ':', .. var clientId]:
                await TakeClientAsync(model, clientId, cancellationToken);
                break;
        }

        return await FormAsync(model, cancellationToken, search: model.Command == "find-client");
    }

    private async Task<bool> ChooseClientAsync(DocumentEditorViewModel model, string clientId, CancellationToken cancellationToken)
    {
        if (await editor.ChooseClientAsync(model, ContentType, clientId, cancellationToken) is null)
            return false;
        await ClientChosenAsync(model, cancellationToken);
        return true;
    }

    private async Task TakeClientAsync(DocumentEditorViewModel model, string clientId, CancellationToken cancellationToken)
    {
        await ChooseClientAsync(model, clientId, cancellationToken);
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

    private DocumentEditorViewModel CopyOf(ContentItem source)
    {
        var model = DocumentEditor.From(source);
        (model.Id, model.Version, model.PoNumber) = (ids.GenerateUniqueId(), 0, "");
        return model;
    }

    private RedirectResult RefuseDeletion(ContentItem item)
    {
        notifier.Error(S["{0} was sent and cannot be deleted.", item.DisplayText]);
        return Redirect($"{ListPath}/{item.ContentItemId}");
    }
}
