using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Events;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Controllers;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Events;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Portal.Services;
using OrchardCrm.Security;
using OrchardCrm.Templates.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.CreditNotes.Controllers;

/// <summary>Issues and mails credit notes.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/credit-notes")]
public sealed class CreditNoteSendingController(
    IContentManager content, CreditNoteIssuer issuer, CreditNoteMails mails, CreditNotePapers papers, MailKinds kinds, TemplateNames kindNames,
    ClientMailer mailer, PlannedHour plannedHour, IPortalLinks links, IUnitOfWork unitOfWork, IIdGenerator ids, IEventLog events, IWorkflowDirectory workflows, INotifier notifier, IStringLocalizer<Documents.Strings> texts, IStringLocalizer<Strings> S)
    : DocumentSendingController(content, issuer, mails, papers, kinds, kindNames, mailer, plannedHour, links, unitOfWork, ids, workflows, notifier, texts)
{
    /// <inheritdoc/>
    protected override string ContentType => CreditNoteTypes.CreditNote;

    /// <inheritdoc/>
    protected override string ListPath => "/admin/credit-notes";

    /// <inheritdoc/>
    protected override string ListName => S["Credit notes"];

    /// <inheritdoc/>
    protected override (string Sent, string MailRequested) MailEvents => (CreditNoteEvents.Sent, CreditNoteEvents.MailRequested);

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<CreditNotePart>().State == CreditNoteState.Draft;

    /// <inheritdoc/>
    protected override bool CanBeMailedAgain(ContentItem item) => item.As<CreditNotePart>().State == CreditNoteState.Sent;

    /// <inheritdoc/>
    protected override Task AppendMailRequestAsync(
        ContentItem item, DocumentMessage message, string requestKey, CancellationToken cancellationToken)
    {
        var document = item.As<DocumentPart>();
        return events.AppendAsync(
            CreditNoteEvents.MailRequested, item.ContentItemId,
            new CreditNoteEvent(
                item.ContentItemId, document.ClientId, document.Number, item.As<CreditNotePart>().InvoiceId, message, requestKey),
            cancellationToken);
    }
}
