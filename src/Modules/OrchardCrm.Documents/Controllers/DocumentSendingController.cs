using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Documents.Workflows;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Portal.Services;
using OrchardCrm.Templates.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Documents.Controllers;

/// <summary>What leaves the house, of a kind of document: send, mark as sent, copy the client's link. The module routes it to its address.</summary>
public abstract class DocumentSendingController(
    IContentManager content, DocumentIssuer issuer, DocumentMails mails, DocumentPapers papers, MailKinds kinds, TemplateNames kindNames,
    ClientMailer mailer, PlannedHour plannedHour, IPortalLinks links, IUnitOfWork unitOfWork, IIdGenerator ids, IWorkflowDirectory workflows, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The kind's content type.</summary>
    protected abstract string ContentType { get; }

    /// <summary>Address of the kind's list, such as <c>/admin/invoices</c>.</summary>
    protected abstract string ListPath { get; }

    /// <summary>Name of the kind's list, localised.</summary>
    protected abstract string ListName { get; }

    /// <summary>Tells the person what was done.</summary>
    protected INotifier Notifier => notifier;

    /// <summary>The sheet: recipient, template, text, attachment.</summary>
    [HttpGet("{id}/send")]
    public async Task<IActionResult> Send(string id, string? contactId, string? kind, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } item)
            return NotFound();
        var check = await content.ValidateAsync(item, cancellationToken);
        if (!check.Succeeded)
        {
            notifier.Error(check.Errors[0].Message);
            return Redirect($"{ListPath}/{id}/edit");
        }

        var model = new SendDocumentViewModel
        {
            Version = item.Version,
            RequestKey = IsDraft(item) ? "" : ids.GenerateUniqueId(),
            ContactId = contactId ?? "",
            Kind = kind ?? "",
        };
        if (await FillAsync(model, item, cancellationToken) is { } text)
            (model.Subject, model.Body) = text;
        return View("DocumentSend", model);
    }

    /// <summary>Sends. A sent document is mailed again, with a link of its own.</summary>
    [HttpPost("{id}/send")]
    public async Task<IActionResult> Send(string id, SendDocumentViewModel model, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } item)
            return NotFound();

        var template = await FillAsync(model, item, cancellationToken);
        if (string.IsNullOrWhiteSpace(model.Subject))
            ModelState.AddModelError(nameof(model.Subject), S["Type a subject."]);
        if (string.IsNullOrWhiteSpace(model.Body))
            ModelState.AddModelError(nameof(model.Body), S["Type the text of the mail."]);
        if (model.IsUnwanted)
            ModelState.AddModelError(nameof(model.ContactId), S["{0} wants no mail. Mark the document as sent, or copy the client's link.", model.ClientName]);
        var sendAfter = await plannedHour.ReadAsync(model.SendAt, nameof(model.SendAt), ModelState, cancellationToken);
        if (!ModelState.IsValid)
            return View("DocumentSend", model);

        var edited = template is not { } text || Clean(model.Subject) != Clean(text.Subject) || Clean(model.Body) != Clean(text.Body);
        var message = new DocumentMessage(model.ContactId, edited ? model.Subject.Trim() : null, edited ? Clean(model.Body) : null)
        {
            Kind = model.Kind == mails.Kind ? null : model.Kind,
            UserId = UserId,
            SendAfterUtc = sendAfter,
        };
        var result = CanBeMailedAgain(item) && model.RequestKey.Length > 0
            ? await MailAgainAsync(item, message, model.RequestKey, cancellationToken)
            : await issuer.IssueAsync(id, new DocumentIssue(ByMail: true, message, model.Version), cancellationToken);
        return await AnswerAsync(result, model, cancellationToken);
    }

    /// <summary>Asks before a draft is issued without a mail.</summary>
    [HttpGet("{id}/mark-sent")]
    public async Task<IActionResult> MarkSent(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } item)
            return NotFound();
        return View("_Confirm", (
            Title: S["Mark the draft for {0} as sent?", await ClientNameAsync(item, cancellationToken)].Value,
            Text: S["It gets its number and can no longer be changed. No mail goes out."].Value,
            Button: S["Mark as sent"].Value,
            CancelUrl: $"{ListPath}/{id}"));
    }

    /// <summary>Issues a draft without a mail.</summary>
    [HttpPost("{id}/mark-sent"), ActionName(nameof(MarkSent))]
    public async Task<IActionResult> MarkSentPost(string id, CancellationToken cancellationToken)
    {
        var result = await issuer.IssueAsync(id, new DocumentIssue(ByMail: false), cancellationToken);
        if (result.Item is null)
            return NotFound();
        if (result.Succeeded)
            notifier.Success(S["{0} is marked as sent.", result.Item.DisplayText]);
        else
            notifier.Error(result.Errors[0].Message);
        return Redirect($"{ListPath}/{id}");
    }

    /// <summary>Makes a new link for the client and shows it this once.</summary>
    [HttpPost("{id}/link")]
    public async Task<IActionResult> Link(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } item || IsDraft(item))
            return NotFound();

        var clientId = item.As<DocumentPart>().ClientId;
        var contact = (await content.GetAsync(clientId, cancellationToken))?.As<ClientPart>().PrimaryContact();
        if (contact is null)
        {
            notifier.Error(S["The client has no contact that a link could be for. Add one first."]);
            return Redirect($"{ListPath}/{id}");
        }

        var link = await links.CreateCopyAsync(
            new PortalLinkRequest(clientId, contact.Id, papers.PathOf(id), id), cancellationToken);
        Response.Headers.CacheControl = "no-cache, no-store";
        return View("DocumentLink", new DocumentLinkViewModel(item.DisplayText, $"{ListPath}/{id}", ListName, ListPath, contact.FullName(), link.Url));
    }

    /// <summary>It was not sent yet.</summary>
    protected abstract bool IsDraft(ContentItem item);

    /// <summary>It was sent, and one more mail of it makes sense.</summary>
    protected abstract bool CanBeMailedAgain(ContentItem item);

    /// <summary>The event by which a draft is mailed, and the one by which a sent document is mailed again.</summary>
    protected abstract (string Sent, string MailRequested) MailEvents { get; }

    /// <summary>Appends the event that asks for one more mail.</summary>
    protected abstract Task AppendMailRequestAsync(
        ContentItem item, DocumentMessage message, string requestKey, CancellationToken cancellationToken);

    /// <summary>A document of the kind.</summary>
    protected async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { } item && item.ContentType == ContentType ? item : null;

    private async Task<DocumentActResult> MailAgainAsync(
        ContentItem item, DocumentMessage message, string requestKey, CancellationToken cancellationToken)
    {
        var client = await content.GetAsync(item.As<DocumentPart>().ClientId, cancellationToken);
        if (client?.As<ClientPart>().FindMailContact(message.ContactId) is null)
        {
            return DocumentActResult.Refused(
                item, new ContentError(nameof(DocumentMessage.ContactId), S["There is no e-mail address to send to. Add one to the client, or mark the document as sent."]));
        }

        await unitOfWork.ExecuteAsync(token => AppendMailRequestAsync(item, message, requestKey, token), cancellationToken);
        return DocumentActResult.Done(item);
    }

    private async Task<IActionResult> AnswerAsync(DocumentActResult result, SendDocumentViewModel model, CancellationToken cancellationToken)
    {
        if (result.Item is not { } item)
            return NotFound();
        if (result.AlreadyDone)
            notifier.Warning(S["{0} was sent before; it was not sent again.", item.DisplayText]);
        else if (result.Succeeded && !model.IsMailed)
            notifier.Warning(S["{0} is marked as sent. No mail went out: no workflow that mails it is switched on.", item.DisplayText]);
        else if (result.Succeeded && !string.IsNullOrEmpty(model.SendAt))
            notifier.Success(S["{0} is planned for {1}.", item.DisplayText, await ClientNameAsync(item, cancellationToken)]);
        else if (result.Succeeded)
            notifier.Success(S["{0} is on its way to {1}.", item.DisplayText, await ClientNameAsync(item, cancellationToken)]);
        if (result.Succeeded)
            return Redirect($"{ListPath}/{item.ContentItemId}");

        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Member == nameof(model.ContactId) ? error.Member : "", error.Message);
        return View("DocumentSend", model);
    }

    private async Task<(string Subject, string Body)?> FillAsync(
        SendDocumentViewModel model, ContentItem item, CancellationToken cancellationToken)
    {
        var client = await content.GetAsync(item.As<DocumentPart>().ClientId, cancellationToken);
        var part = client?.As<ClientPart>() ?? new ClientPart();
        var contact = part.FindMailContact(model.ContactId) ?? part.FindMailContact(null);
        var known = await kinds.ReadingAsync(mails.Model, cancellationToken);
        model.Kind = known.FirstOrDefault(kind => kind.Name == model.Kind)?.Name ?? mails.Kind;
        var mail = contact is null
            ? null
            : await mails.ComposeAsync(
                new DocumentMailContext(item, client!, contact, DocumentMails.PreviewLinks) { Kind = model.Kind, UserId = UserId }, cancellationToken);
        model.ContactId = contact?.Id ?? "";
        model.IsUnwanted = await mailer.IsUnwantedAsync(part, model.Kind, cancellationToken);
        model.IsMailed = await SendDocumentTask.IsMailedByAsync(workflows, IsDraft(item) ? MailEvents.Sent : MailEvents.MailRequested, cancellationToken);
        model.Show(
            $"{ListPath}/{item.ContentItemId}", item.DisplayText, client?.ContentItemId ?? "", client?.DisplayText ?? "",
            [.. part.Contacts.Where(candidate => candidate.Email.Length > 0)], [.. known.Select(kind => (kind.Name, kindNames.Of(kind)))],
            mail?.Source ?? "", mail?.Error,
            IsDraft(item) ? S["The PDF, named by the document's number"] : papers.FileNameOf(item));
        return mail is null ? null : (mail.Resolved?.Subject ?? mail.Subject, mail.Resolved?.Body ?? mail.TextBody);
    }

    private async Task<string> ClientNameAsync(ContentItem item, CancellationToken cancellationToken) =>
        (await content.GetAsync(item.As<DocumentPart>().ClientId, cancellationToken))?.DisplayText ?? "";

    private string? UserId => User.FindFirstValue(ClaimTypes.NameIdentifier);

    private static string Clean(string text) => text.ReplaceLineEndings("\n").Trim();
}
