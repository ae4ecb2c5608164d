using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Quotes.Indexes;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Services;

/// <summary>Revisions: each is a quote of its own, and only the newest can be answered.</summary>
public sealed class QuoteRevisions(CrmDbContext db, IContentManager content, IUnitOfWork unitOfWork, ILocalClock clock, IStringLocalizer<Strings> S)
{
    /// <summary>True where a newer revision may take its place: sent (expired too) or rejected.</summary>
    public static bool CanBeRevised(QuoteState state) => state is QuoteState.Sent or QuoteState.Rejected;

    /// <summary>The draft of the next revision; the one that is there, or a new copy. The result's item is the draft.</summary>
    public async Task<DocumentActResult> ReviseAsync(string quoteId, CancellationToken cancellationToken = default)
    {
        try
        {
            return await unitOfWork.ExecuteAsync(token => ReviseInTransactionAsync(quoteId, token), cancellationToken);
        }
        catch (DbUpdateException) when (!unitOfWork.IsActive)
        {
            // Somebody revised it at the same moment; the index let one in, and it is visible now.
            return await unitOfWork.ExecuteAsync(token => ReviseInTransactionAsync(quoteId, token), cancellationToken);
        }
    }

    /// <summary>The revisions of a quote that were sent, the newest first; drafts come last.</summary>
    public async Task<IReadOnlyList<QuoteIndex>> ListAsync(ContentItem quote, CancellationToken cancellationToken = default)
    {
        var rootId = quote.As<QuotePart>().RootId is { Length: > 0 } root ? root : quote.ContentItemId;
        return await db.Set<QuoteIndex>().AsNoTracking()
            .Where(row => row.RootId == rootId)
            .OrderBy(row => row.State == QuoteState.Draft).ThenByDescending(row => row.Revision)
            .ToListAsync(cancellationToken);
    }

    private async Task<DocumentActResult> ReviseInTransactionAsync(string quoteId, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(quoteId, cancellationToken) is not { ContentType: QuoteTypes.Quote } former)
            return DocumentActResult.Refused(null, new ContentError("", S["This quote no longer exists."]));

        var next = await db.Set<QuoteIndex>().AsNoTracking().Where(row => row.RevisesId == quoteId)
            .Select(row => row.ContentItemId).FirstOrDefaultAsync(cancellationToken);
        if (next is not null && await content.GetAsync(next, cancellationToken) is { } existing)
            return DocumentActResult.Before(existing);

        var part = former.As<QuotePart>();
        if (!CanBeRevised(part.State))
            return DocumentActResult.Refused(former, new ContentError("", RefusalOf(former, part.State)));

        var draft = await content.NewAsync(QuoteTypes.Quote, cancellationToken);
        draft.Apply(await CopyAsync(former.As<DocumentPart>(), cancellationToken));
        draft.Alter<QuotePart>(own =>
        {
            own.Revision = part.Revision + 1;
            own.RevisesId = quoteId;
            own.RootId = part.RootId.Length > 0 ? part.RootId : quoteId;
            own.RootNumber = part.RootNumber.Length > 0 ? part.RootNumber : former.As<DocumentPart>().Number;
        });
        var result = await content.CreateAsync(draft, cancellationToken);
        return result.Succeeded ? DocumentActResult.Done(draft) : DocumentActResult.Refused(former, result.Errors);
    }

    // As long valid as the former one was, from today.
    private async Task<DocumentPart> CopyAsync(DocumentPart former, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var copy = former.ToDraft(today);
        copy.IssueDate = today;
        copy.DueDate = former is { IssueDate: { } issued, DueDate: { } due } ? today.AddDays(due.DayNumber - issued.DayNumber) : null;
        return copy;
    }

    private string RefusalOf(ContentItem quote, QuoteState state) => state switch
    {
        QuoteState.Draft => S["A draft is edited, not revised."],
        QuoteState.Accepted or QuoteState.Invoiced => S["{0} was accepted and can't be revised. Write a new quote instead.", quote.DisplayText],
        _ => S["{0} was taken back and can't be revised. Write a new quote instead.", quote.DisplayText],
    };
}
