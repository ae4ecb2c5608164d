using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Controllers;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Portal.Services;
using OrchardCrm.Security;
using OrchardCrm.Templates.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Invoices.Controllers;

/// <summary>What leaves the house, and what takes it back.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/invoices")]
public sealed class InvoiceSendingController(
    IContentManager content, InvoiceIssuer issuer, InvoiceVoider voider, InvoiceArchive archive, InvoiceMails mails, InvoicePapers papers, MailKinds kinds,
    TemplateNames kindNames, ClientMailer mailer, PlannedHour plannedHour, IPortalLinks links, IUnitOfWork unitOfWork, IIdGenerator ids, IEventLog events, IWorkflowDirectory workflows, INotifier notifier, IStringLocalizer<Documents.Strings> texts,
    IStringLocalizer<Strings> S) : DocumentSendingController(content, issuer, mails, papers, kinds, kindNames, mailer, plannedHour, links, unitOfWork, ids, workflows, notifier, texts)
{
    /// <inheritdoc/>
    protected override string ContentType => InvoiceTypes.Invoice;

    /// <inheritdoc/>
    protected override string ListPath => "/admin/invoices";

    /// <inheritdoc/>
    protected override string ListName => S["Invoices"];

    /// <summary>Asks before an invoice is voided.</summary>
    [HttpGet("{id}/void")]
    public async Task<IActionResult> Void(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } invoice)
            return NotFound();
        return View("_Confirm", (
            Title: S["Void {0}?", invoice.DisplayText].Value,
            Text: S["It keeps its number and stays in the list, but nothing is due any more. This cannot be undone."].Value,
            Button: S["Void {0}", invoice.DisplayText].Value,
            CancelUrl: $"{ListPath}/{id}"));
    }

    /// <summary>Voids an invoice.</summary>
    [HttpPost("{id}/void"), ActionName(nameof(Void))]
    public async Task<IActionResult> VoidPost(string id, CancellationToken cancellationToken)
    {
        var result = await voider.VoidAsync(id, cancellationToken);
        if (result.Item is null)
            return NotFound();
        if (result.Succeeded)
            Notifier.Success(S["{0} was voided.", result.Item.DisplayText]);
        else
            Notifier.Error(result.Errors[0].Message);
        return Redirect($"{ListPath}/{id}");
    }

    /// <summary>Keeps an invoice out of the list, or brings it back.</summary>
    [HttpPost("{id}/archive")]
    public async Task<IActionResult> Archive(string id, bool archived, CancellationToken cancellationToken)
    {
        var result = await archive.SetAsync(id, archived, cancellationToken);
        if (result.Item is not { } invoice)
            return NotFound();
        Notifier.Success(archived ? S["{0} was archived.", invoice.DisplayText] : S["{0} is back in the list.", invoice.DisplayText]);
        return Redirect($"{ListPath}/{id}");
    }

    /// <inheritdoc/>
    protected override (string Sent, string MailRequested) MailEvents => (InvoiceEvents.Sent, InvoiceEvents.MailRequested);

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<InvoicePart>().State == InvoiceState.Draft;

    /// <inheritdoc/>
    protected override bool CanBeMailedAgain(ContentItem item) => item.As<InvoicePart>().State == InvoiceState.Sent;

    /// <inheritdoc/>
    protected override Task AppendMailRequestAsync(
        ContentItem item, DocumentMessage message, string requestKey, CancellationToken cancellationToken)
    {
        var document = item.As<DocumentPart>();
        return events.AppendAsync(
            InvoiceEvents.MailRequested, item.ContentItemId,
            new InvoiceEvent(item.ContentItemId, document.ClientId, document.Number, message, requestKey), cancellationToken);
    }
}
