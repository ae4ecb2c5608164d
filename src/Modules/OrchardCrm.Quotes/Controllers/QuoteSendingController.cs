using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Controllers;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Events;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Portal.Services;
using OrchardCrm.Quotes.Events;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Security;
using OrchardCrm.Templates.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Quotes.Controllers;

/// <summary>What leaves the house, and its revision.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/quotes")]
public sealed class QuoteSendingController(
    IContentManager content, QuoteIssuer issuer, QuoteRevisions revisions, QuoteMails mails, QuotePapers papers, MailKinds kinds, TemplateNames kindNames,
    ClientMailer mailer, PlannedHour plannedHour, IPortalLinks links, IUnitOfWork unitOfWork, IIdGenerator ids, IEventLog events, IWorkflowDirectory workflows, INotifier notifier, IStringLocalizer<Documents.Strings> texts,
    IStringLocalizer<Strings> S) : DocumentSendingController(content, issuer, mails, papers, kinds, kindNames, mailer, plannedHour, links, unitOfWork, ids, workflows, notifier, texts)
{
    /// <inheritdoc/>
    protected override string ContentType => QuoteTypes.Quote;

    /// <inheritdoc/>
    protected override string ListPath => "/admin/quotes";

    /// <inheritdoc/>
    protected override string ListName => S["Quotes"];

    /// <summary>Opens the draft of the next revision, made now or before.</summary>
    [HttpPost("{id}/revise")]
    public async Task<IActionResult> Revise(string id, CancellationToken cancellationToken)
    {
        var result = await revisions.ReviseAsync(id, cancellationToken);
        if (result.Item is null)
            return NotFound();
        if (result.Succeeded)
            return Redirect($"{ListPath}/{result.Item.ContentItemId}");
        Notifier.Error(result.Errors[0].Message);
        return Redirect($"{ListPath}/{id}");
    }

    /// <inheritdoc/>
    protected override (string Sent, string MailRequested) MailEvents => (QuoteEvents.Sent, QuoteEvents.MailRequested);

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<QuotePart>().State == QuoteState.Draft;

    /// <inheritdoc/>
    protected override bool CanBeMailedAgain(ContentItem item) =>
        item.As<QuotePart>().State is QuoteState.Sent or QuoteState.Accepted or QuoteState.Invoiced;

    /// <inheritdoc/>
    protected override Task AppendMailRequestAsync(
        ContentItem item, DocumentMessage message, string requestKey, CancellationToken cancellationToken) =>
        events.AppendAsync(
            QuoteEvents.MailRequested, item.ContentItemId, item.ToEvent() with { Message = message, RequestKey = requestKey }, cancellationToken);
}
