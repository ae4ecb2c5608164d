using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Invoices.ViewModels;
using OrchardCrm.Portal.Services;
using OrchardCrm.Security;

namespace OrchardCrm.Invoices.Controllers;

/// <summary>What leaves the house, and what takes it back: send, mark as sent, copy the client's link, void.</summary>
[Admin, Permission(Permissions.Manage)]
public sealed class InvoiceSendingController(
    IContentManager content, InvoiceIssuer issuer, InvoiceVoider voider, InvoiceMails mails, InvoicePapers papers, IPortalLinks links,
    IUnitOfWork unitOfWork, IIdGenerator ids, IEventLog events, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The sheet: recipient, text, attachment.</summary>
    [HttpGet("/admin/invoices/{id}/send")]
    public async Task<IActionResult> Send(string id, string? contactId, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } invoice)
            return NotFound();
        var check = await content.ValidateAsync(invoice, cancellationToken);
        if (!check.Succeeded)
        {
            notifier.Error(check.Errors[0].Message);
            return Redirect($"/admin/invoices/{id}/edit");
        }

        var model = new SendInvoiceViewModel
        {
            Version = invoice.Version,
            RequestKey = invoice.As<InvoicePart>().State == InvoiceState.Draft ? "" : ids.GenerateUniqueId(),
            ContactId = contactId ?? "",
        };
        if (await FillAsync(model, invoice, cancellationToken) is { } text)
            (model.Subject, model.Body) = text;
        return View(model);
    }

    /// <summary>Sends. A sent invoice is mailed again, with a link of its own.</summary>
    [HttpPost("/admin/invoices/{id}/send")]
    public async Task<IActionResult> Send(string id, SendInvoiceViewModel model, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } invoice)
            return NotFound();

        var template = await FillAsync(model, invoice, cancellationToken);
        if (string.IsNullOrWhiteSpace(model.Subject))
            ModelState.AddModelError(nameof(model.Subject), S["Type a subject."]);
        if (string.IsNullOrWhiteSpace(model.Body))
            ModelState.AddModelError(nameof(model.Body), S["Type the text of the mail."]);
        if (!ModelState.IsValid)
            return View(model);

        var edited = template is not { } text || Clean(model.Subject) != Clean(text.Subject) || Clean(model.Body) != Clean(text.Body);
        var message = new InvoiceMessage(model.ContactId, edited ? model.Subject.Trim() : null, edited ? Clean(model.Body) : null);
        var result = invoice.As<InvoicePart>().State == InvoiceState.Sent && model.RequestKey.Length > 0
            ? await MailAgainAsync(invoice, message, model.RequestKey, cancellationToken)
            : await issuer.IssueAsync(id, new InvoiceIssue(ByMail: true, message, model.Version), cancellationToken);
        return await AnswerAsync(result, model, cancellationToken);
    }

    /// <summary>Asks before a draft is issued without a mail.</summary>
    [HttpGet("/admin/invoices/{id}/mark-sent")]
    public async Task<IActionResult> MarkSent(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } invoice)
            return NotFound();
        return View("_Confirm", (
            Title: S["Mark the invoice for {0} as sent?", await ClientNameAsync(invoice, cancellationToken)].Value,
            Text: S["It gets its number and can no longer be changed. No mail goes out."].Value,
            Button: S["Mark as sent"].Value,
            CancelUrl: $"/admin/invoices/{id}"));
    }

    /// <summary>Issues a draft without a mail.</summary>
    [HttpPost("/admin/invoices/{id}/mark-sent"), ActionName(nameof(MarkSent))]
    public async Task<IActionResult> MarkSentPost(string id, CancellationToken cancellationToken)
    {
        var result = await issuer.IssueAsync(id, new InvoiceIssue(ByMail: false), cancellationToken);
        if (result.Invoice is null)
            return NotFound();
        if (result.Succeeded)
            notifier.Success(S["{0} is marked as sent.", result.Invoice.DisplayText]);
        else
            notifier.Error(result.Errors[0].Message);
        return Redirect($"/admin/invoices/{id}");
    }

    /// <summary>Asks before an invoice is voided.</summary>
    [HttpGet("/admin/invoices/{id}/void")]
    public async Task<IActionResult> Void(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } invoice)
            return NotFound();
        return View("_Confirm", (
            Title: S["Void {0}?", invoice.DisplayText].Value,
            Text: S["It keeps its number and stays in the list, but nothing is due any more. This cannot be undone."].Value,
            Button: S["Void {0}", invoice.DisplayText].Value,
            CancelUrl: $"/admin/invoices/{id}"));
    }

    /// <summary>Voids an invoice.</summary>
    [HttpPost("/admin/invoices/{id}/void"), ActionName(nameof(Void))]
    public async Task<IActionResult> VoidPost(string id, CancellationToken cancellationToken)
    {
        var result = await voider.VoidAsync(id, cancellationToken);
        if (result.Invoice is null)
            return NotFound();
        if (result.Succeeded)
            notifier.Success(S["{0} was voided.", result.Invoice.DisplayText]);
        else
            notifier.Error(result.Errors[0].Message);
        return Redirect($"/admin/invoices/{id}");
    }

    /// <summary>Makes a new link for the client and shows it this once.</summary>
    [HttpPost("/admin/invoices/{id}/link")]
    public async Task<IActionResult> Link(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } invoice || invoice.As<InvoicePart>().State == InvoiceState.Draft)
            return NotFound();

        var clientId = invoice.As<DocumentPart>().ClientId;
        var contact = (await content.GetAsync(clientId, cancellationToken))?.As<ClientPart>().PrimaryContact();
        if (contact is null)
        {
            notifier.Error(S["The client has no contact that a link could be for. Add one first."]);
            return Redirect($"/admin/invoices/{id}");
        }

        var link = await links.CreateCopyAsync(
            new PortalLinkRequest(clientId, contact.Id, InvoicePapers.PathOf(id), id), cancellationToken);
        Response.Headers.CacheControl = "no-store";
        return View("Link", (Invoice: invoice, Contact: contact.FullName(), link.Url));
    }

    private async Task<InvoiceActResult> MailAgainAsync(
        ContentItem invoice, InvoiceMessage message, string requestKey, CancellationToken cancellationToken)
    {
        var document = invoice.As<DocumentPart>();
        var client = await content.GetAsync(document.ClientId, cancellationToken);
        if (client?.As<ClientPart>().FindMailContact(message.ContactId) is null)
        {
            return InvoiceActResult.Refused(
                invoice, new ContentError(nameof(InvoiceMessage.ContactId), S["There is no e-mail address to send to. Add one to the client, or mark the invoice as sent."]));
        }

        await unitOfWork.ExecuteAsync(
            token => events.AppendAsync(
                InvoiceEvents.MailRequested, invoice.ContentItemId,
                new InvoiceEvent(invoice.ContentItemId, document.ClientId, document.Number, message, requestKey), token),
            cancellationToken);
        return InvoiceActResult.Done(invoice);
    }

    private async Task<IActionResult> AnswerAsync(InvoiceActResult result, SendInvoiceViewModel model, CancellationToken cancellationToken)
    {
        if (result.Invoice is not { } invoice)
            return NotFound();
        if (result.AlreadyDone)
            notifier.Warning(S["{0} was sent before; it was not sent again.", invoice.DisplayText]);
        else if (result.Succeeded)
            notifier.Success(S["{0} is on its way to {1}.", invoice.DisplayText, await ClientNameAsync(invoice, cancellationToken)]);
        if (result.Succeeded)
            return Redirect($"/admin/invoices/{invoice.ContentItemId}");

        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Member == nameof(model.ContactId) ? error.Member : "", error.Message);
        return View(model);
    }

    private async Task<(string Subject, string Body)?> FillAsync(
        SendInvoiceViewModel model, ContentItem invoice, CancellationToken cancellationToken)
    {
        var client = await content.GetAsync(invoice.As<DocumentPart>().ClientId, cancellationToken);
        var part = client?.As<ClientPart>() ?? new ClientPart();
        var contact = part.FindMailContact(model.ContactId) ?? part.FindMailContact(null);
        var mail = contact is null
            ? null
            : await mails.ComposeAsync(invoice, client!, contact, InvoiceMails.PreviewLinks, null, cancellationToken);
        model.ContactId = contact?.Id ?? "";
        model.Show(
            invoice.ContentItemId, invoice.DisplayText, client?.ContentItemId ?? "", client?.DisplayText ?? "",
            [.. part.Contacts.Where(candidate => candidate.Email.Length > 0)], mail?.Source ?? "", mail?.Error,
            invoice.As<InvoicePart>().State == InvoiceState.Draft ? S["The PDF, named by the invoice's number"] : papers.FileNameOf(invoice));
        return mail is null ? null : (mail.Resolved?.Subject ?? mail.Subject, mail.Resolved?.Body ?? mail.TextBody);
    }

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { ContentType: InvoiceTypes.Invoice } invoice ? invoice : null;

    private async Task<string> ClientNameAsync(ContentItem invoice, CancellationToken cancellationToken) =>
        (await content.GetAsync(invoice.As<DocumentPart>().ClientId, cancellationToken))?.DisplayText ?? "";

    private static string Clean(string text) => text.ReplaceLineEndings("\n").Trim();
}
