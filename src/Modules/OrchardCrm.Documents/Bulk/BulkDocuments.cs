using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;

namespace OrchardCrm.Documents.Bulk;

/// <summary>Does acts on many documents of a kind, each in a transaction of its own: one that is refused holds up none of the others.</summary>
public abstract class BulkDocuments(
    IContentManager content, DocumentIssuer issuer, BulkMailing mailing, IUnitOfWork unitOfWork, IStringLocalizer<Strings> S)
{
    /// <summary>The kind's content type.</summary>
    public abstract string ContentType { get; }

    /// <summary>Does some of them.</summary>
    /// <param name="act">Name of the act.</param>
    /// <param name="ids">The documents.</param>
    /// <param name="how">What the act needs.</param>
    /// <param name="userId">Who does it.</param>
    /// <param name="cancellationToken">Cancels between two of them.</param>
    public async Task<IReadOnlyList<BulkOutcome>> DoAsync(
        string act, IReadOnlyList<string> ids, BulkViewModel how, string userId, CancellationToken cancellationToken = default)
    {
        var items = (await content.GetAsync([.. ids], cancellationToken)).Where(item => item.ContentType == ContentType).ToDictionary(item => item.ContentItemId);
        var message = act == DocumentActNames.Send ? BulkMailing.MessageOf(how, userId) : null;
        var clients = message is null
            ? []
            : (await content.GetAsync([.. items.Values.Select(item => item.As<DocumentPart>().ClientId).Distinct()], cancellationToken)).ToDictionary(client => client.ContentItemId);
        var sent = message is null ? S["Marked as sent"] : await mailing.IsMailedAsync(ContentType, cancellationToken) ? S["Sent"] : S["Marked as sent; no mail went out"];
        var outcomes = new List<BulkOutcome>();
        foreach (var id in ids)
        {
            outcomes.Add(items.GetValueOrDefault(id) is not { } item
                ? new BulkOutcome(id, S["Draft"], false, S["It no longer exists."])
                : act switch
                {
                    DocumentActNames.Send or DocumentActNames.MarkSent => await IssueAsync(item, message, sent, clients, cancellationToken),
                    DocumentActNames.Archive or DocumentActNames.Restore => await ShelveAsync(item, act == DocumentActNames.Archive, cancellationToken),
                    DocumentActNames.Delete => await DeleteAsync(item, cancellationToken),
                    _ => await DoOwnAsync(act, item, how, userId, cancellationToken),
                });
        }

        return outcomes;
    }

    /// <summary>It was not issued yet.</summary>
    protected abstract bool IsDraft(ContentItem item);

    /// <summary>Archives a document or brings it back; null where the kind has no archive.</summary>
    protected virtual Task<DocumentActResult>? ArchiveAsync(string documentId, bool archived, CancellationToken cancellationToken) => null;

    /// <summary>Does an act that only this kind has.</summary>
    protected virtual Task<BulkOutcome> DoOwnAsync(string act, ContentItem item, BulkViewModel how, string userId, CancellationToken cancellationToken) =>
        throw new ArgumentOutOfRangeException(nameof(act), act, $"{ContentType} has no such act.");

    private async Task<BulkOutcome> IssueAsync(
        ContentItem item, DocumentMessage? message, string sent, Dictionary<string, ContentItem> clients, CancellationToken cancellationToken)
    {
        if (message is not null && IsDraft(item)
            && await mailing.RefuseAsync(clients.GetValueOrDefault(item.As<DocumentPart>().ClientId), ContentType, message, cancellationToken) is { } refusal)
        {
            return new BulkOutcome(item.ContentItemId, item.DisplayText, false, refusal);
        }

        var result = await issuer.IssueAsync(item.ContentItemId, new DocumentIssue(message is not null, message), cancellationToken);
        return OutcomeOf(item, result, S["It was sent before; nothing was done."], sent);
    }

    private async Task<BulkOutcome> ShelveAsync(ContentItem item, bool archived, CancellationToken cancellationToken)
    {
        var act = ArchiveAsync(item.ContentItemId, archived, cancellationToken)
            ?? throw new NotSupportedException($"{ContentType} has no archive.");
        return OutcomeOf(
            item, await act, archived ? S["It was archived before; nothing was done."] : S["It is not archived; nothing was done."],
            archived ? S["Archived"] : S["Back in the list"]);
    }

    private static BulkOutcome OutcomeOf(ContentItem item, DocumentActResult result, string before, string done)
    {
        var name = result.Item?.DisplayText ?? item.DisplayText;
        if (!result.Succeeded)
            return new BulkOutcome(item.ContentItemId, name, false, result.Errors[0].Message);
        return new BulkOutcome(item.ContentItemId, name, !result.AlreadyDone, result.AlreadyDone ? before : done);
    }

    private async Task<BulkOutcome> DeleteAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var isDeleted = await unitOfWork.ExecuteAsync(
            async token =>
            {
                if (await content.GetAsync(item.ContentItemId, token) is not { } draft || !IsDraft(draft))
                    return false;
                await content.RemoveAsync(draft, token);
                return true;
            },
            cancellationToken);
        return new BulkOutcome(item.ContentItemId, item.DisplayText, isDeleted, isDeleted ? S["Deleted"] : S["It was sent: what was sent is not deleted."]);
    }
}
