using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Services;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Issuing;

/// <summary>
/// Issues drafts of a kind. Number, dates, snapshot, state and what the kind adds are one transaction; mail, PDF and link follow
/// from the event that the kind appends. However many press Send at once: one number, one mail.
/// </summary>
public abstract class DocumentIssuer(
    IContentManager content, IUnitOfWork unitOfWork, IDocumentNumbers numbers, SnapshotBuilder snapshots, ILocalClock clock,
    IStringLocalizer<Strings> S)
{
    /// <summary>The kind's content type.</summary>
    protected abstract string ContentType { get; }

    /// <summary>The content manager.</summary>
    protected IContentManager Content => content;

    /// <summary>Issues a draft.</summary>
    public async Task<DocumentActResult> IssueAsync(string documentId, DocumentIssue how, CancellationToken cancellationToken = default)
    {
        try
        {
            return await unitOfWork.ExecuteAsync(token => IssueInTransactionAsync(documentId, how, token), cancellationToken);
        }
        catch (ContentConcurrencyException) when (!unitOfWork.IsActive)
        {
            // Another node was quicker; its commit is visible now, and the number taken here went back.
            return await unitOfWork.ExecuteAsync(token => IssueInTransactionAsync(documentId, how, token), cancellationToken);
        }
    }

    /// <summary>It was not issued yet.</summary>
    protected abstract bool IsDraft(ContentItem item);

    /// <summary>The second date of a document that names none: due, or valid until.</summary>
    protected abstract Task<DateOnly> GetDueDateAsync(DocumentPart document, CancellationToken cancellationToken);

    /// <summary>Why the kind does not let a valid document go out; null where it does.</summary>
    protected abstract Task<ContentError?> RefuseAsync(ContentItem item, DocumentSnapshot snapshot, CancellationToken cancellationToken);

    /// <summary>The document's number: the next of the kind.</summary>
    protected virtual async Task<string> TakeNumberAsync(ContentItem item, DateOnly issueDate, CancellationToken cancellationToken) =>
        await numbers.TakeAsync(
            ContentType, issueDate, await ClientNumberAsync(item.As<DocumentPart>(), cancellationToken) ?? "", cancellationToken);

    /// <summary>Sets the kind's own state; the item is saved then.</summary>
    protected abstract void MarkSent(ContentItem item, DateTimeOffset now);

    /// <summary>What else belongs to the transaction, the event at least; the item is saved.</summary>
    protected abstract Task IssuedAsync(ContentItem item, DocumentIssue how, CancellationToken cancellationToken);

    private async Task<DocumentActResult> IssueInTransactionAsync(string documentId, DocumentIssue how, CancellationToken cancellationToken)
    {
        var item = await content.GetAsync(documentId, cancellationToken);
        if (item is null || item.ContentType != ContentType)
            return DocumentActResult.Refused(null, new ContentError("", S["This document no longer exists."]));
        if (!IsDraft(item))
            return DocumentActResult.Before(item);
        if (how.Version is { } seen && seen != item.Version)
            return DocumentActResult.Refused(item, new ContentError("", S["Somebody changed this draft meanwhile. Look at it once more before you send it."]));

        var document = item.As<DocumentPart>();
        document.IssueDate ??= await clock.GetTodayAsync(cancellationToken);
        document.DueDate ??= await GetDueDateAsync(document, cancellationToken);
        var errors = await CheckAsync(item, document, how, cancellationToken);
        if (errors.Count > 0)
            return DocumentActResult.Refused(item, errors);

        var snapshot = await snapshots.BuildAsync(document, cancellationToken);
        if (await RefuseAsync(item, snapshot, cancellationToken) is { } error)
            return DocumentActResult.Refused(item, error);
        var gaps = new VatIdCheck(S).Find(
            snapshot.Figures.Taxes.Select(tax => (tax.Category, tax.Name)), snapshot.Seller.TaxId, snapshot.Buyer.TaxId, snapshot.Buyer.Name);
        if (gaps.FirstOrDefault() is { } gap)
            return DocumentActResult.Refused(item, new ContentError(nameof(document.Lines), gap));

        // From here on nothing may be refused: the number is taken.
        document.Number = await TakeNumberAsync(item, document.IssueDate.Value, cancellationToken);
        document.Snapshot = snapshot with { Number = document.Number };
        item.Apply(document);
        MarkSent(item, clock.UtcNow);
        // Valid a moment ago: on PostgreSQL another transaction may have sent it while this one waited for its number.
        if (!(await content.PublishAsync(item, cancellationToken)).Succeeded)
            throw new ContentConcurrencyException(documentId);

        await IssuedAsync(item, how, cancellationToken);
        return DocumentActResult.Done(item);
    }

    private async Task<string?> ClientNumberAsync(DocumentPart document, CancellationToken cancellationToken) =>
        (await content.GetAsync(document.ClientId, cancellationToken))?.As<ClientPart>().Number.Trim();

    private async Task<IReadOnlyList<ContentError>> CheckAsync(
        ContentItem item, DocumentPart document, DocumentIssue how, CancellationToken cancellationToken)
    {
        var result = await content.ValidateAsync(item, cancellationToken);
        if (!result.Succeeded)
            return result.Errors;
        var client = await content.GetAsync(document.ClientId, cancellationToken);
        if (await numbers.FindProblemAsync(ContentType, client?.DisplayText ?? "", client?.As<ClientPart>().Number.Trim() ?? "", cancellationToken) is { } problem)
            result.Fail(problem, nameof(document.ClientId));
        if (!how.ByMail)
            return result.Errors;
        if (client?.As<ClientPart>().FindMailContact(how.Message?.ContactId) is null)
            result.Fail(S["There is no e-mail address to send to. Add one to the client, or mark the document as sent."], nameof(DocumentMessage.ContactId));
        return result.Errors;
    }
}
