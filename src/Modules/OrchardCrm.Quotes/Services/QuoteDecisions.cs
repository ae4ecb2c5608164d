using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Events;
using OrchardCrm.Quotes.Events;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Services;

/// <summary>
/// The answers to a quote, and its withdrawal. However often or from how many tabs one is given: the first counts, the same again
/// changes nothing, another one is refused with what happened before.
/// </summary>
public sealed class QuoteDecisions(
    IContentManager content, IUnitOfWork unitOfWork, IEventLog events, ISiteService site, ILocalClock clock, IStringLocalizer<Strings> S)
{
    /// <summary>How long a typed name may be.</summary>
    public const int LongestName = 200;

    /// <summary>How long a reason or note may be.</summary>
    public const int LongestReason = 2000;

    private const int LongestUserAgent = 500;

    /// <summary>Accepts. Staff may note an acceptance of an expired or rejected quote too, with how the client agreed.</summary>
    public Task<DocumentActResult> AcceptAsync(
        string quoteId, QuoteSigner signer, string note = "", CancellationToken cancellationToken = default) =>
        ActAsync(quoteId, (quote, token) => AcceptAsync(quote, signer, note, token), cancellationToken);

    /// <summary>Rejects, with or without a reason.</summary>
    public Task<DocumentActResult> RejectAsync(
        string quoteId, QuoteSigner signer, string reason = "", CancellationToken cancellationToken = default) =>
        ActAsync(quoteId, (quote, token) => RejectAsync(quote, signer, reason, token), cancellationToken);

    /// <summary>Takes a quote back that nobody accepted.</summary>
    public Task<DocumentActResult> WithdrawAsync(string quoteId, CancellationToken cancellationToken = default) =>
        ActAsync(quoteId, WithdrawAsync, cancellationToken);

    /// <summary>Keeps a quote out of the list, or brings it back.</summary>
    public Task<DocumentActResult> ArchiveAsync(string quoteId, bool archived, CancellationToken cancellationToken = default) =>
        ActAsync(
            quoteId,
            async (quote, token) =>
            {
                if (quote.As<QuotePart>().Archived == archived)
                    return DocumentActResult.Before(quote);
                quote.Alter<QuotePart>(part => part.Archived = archived);
                await SaveAsync(quote, token);
                return DocumentActResult.Done(quote);
            },
            cancellationToken);

    private async Task<DocumentActResult> ActAsync(
        string quoteId, Func<ContentItem, CancellationToken, Task<DocumentActResult>> act, CancellationToken cancellationToken)
    {
        try
        {
            return await unitOfWork.ExecuteAsync(ActInTransactionAsync, cancellationToken);
        }
        catch (ContentConcurrencyException) when (!unitOfWork.IsActive)
        {
            // Somebody was quicker; what came of it is visible now.
            return await unitOfWork.ExecuteAsync(ActInTransactionAsync, cancellationToken);
        }

        async Task<DocumentActResult> ActInTransactionAsync(CancellationToken token) =>
            await content.GetAsync(quoteId, token) is { ContentType: QuoteTypes.Quote } quote
                ? await act(quote, token)
                : DocumentActResult.Refused(null, new ContentError("", S["This quote no longer exists."]));
    }

    private async Task<DocumentActResult> AcceptAsync(ContentItem quote, QuoteSigner signer, string note, CancellationToken cancellationToken)
    {
        var part = quote.As<QuotePart>();
        if (part.State is QuoteState.Accepted or QuoteState.Invoiced)
            return DocumentActResult.Before(quote);
        var status = await StatusAsync(quote, cancellationToken);
        if (status is not QuoteStatus.Sent && !(signer.ByStaff && status is QuoteStatus.Expired or QuoteStatus.Rejected))
            return DocumentActResult.Refused(quote, new ContentError("", RefusalOf(quote, status)));
        if (Clip(signer.Name, LongestName).Length == 0)
            return DocumentActResult.Refused(quote, new ContentError("Name", S["Type your name to accept."]));

        var acceptance = await EvidenceAsync(quote, signer, note, cancellationToken);
        quote.Alter<QuotePart>(own => (own.State, own.Acceptance) = (QuoteState.Accepted, acceptance));
        await SaveAsync(quote, cancellationToken);
        await events.AppendAsync(
            QuoteEvents.Accepted, quote.ContentItemId,
            quote.ToEvent() with { Name = acceptance.Name, Reason = acceptance.Note.Length > 0 ? acceptance.Note : null }, cancellationToken);
        return DocumentActResult.Done(quote);
    }

    private async Task<DocumentActResult> RejectAsync(ContentItem quote, QuoteSigner signer, string reason, CancellationToken cancellationToken)
    {
        if (quote.As<QuotePart>().State == QuoteState.Rejected)
            return DocumentActResult.Before(quote);
        var status = await StatusAsync(quote, cancellationToken);
        if (status is not QuoteStatus.Sent && !(signer.ByStaff && status is QuoteStatus.Expired))
            return DocumentActResult.Refused(quote, new ContentError("", RefusalOf(quote, status)));

        var rejection = new QuoteRejection
        {
            RejectedUtc = clock.UtcNow,
            Reason = Clip(reason, LongestReason),
            IpAddress = signer.IpAddress,
            UserAgent = Clip(signer.UserAgent, LongestUserAgent),
            ContactId = signer.ContactId,
            StaffName = signer.ByStaff ? signer.Name : "",
        };
        quote.Alter<QuotePart>(own => (own.State, own.Rejection) = (QuoteState.Rejected, rejection));
        await SaveAsync(quote, cancellationToken);
        await events.AppendAsync(
            QuoteEvents.Rejected, quote.ContentItemId,
            quote.ToEvent() with { Reason = rejection.Reason.Length > 0 ? rejection.Reason : null }, cancellationToken);
        return DocumentActResult.Done(quote);
    }

    private async Task<DocumentActResult> WithdrawAsync(ContentItem quote, CancellationToken cancellationToken)
    {
        var state = quote.As<QuotePart>().State;
        if (state == QuoteState.Withdrawn)
            return DocumentActResult.Before(quote);
        if (state is not (QuoteState.Sent or QuoteState.Rejected))
            return DocumentActResult.Refused(quote, new ContentError("", RefusalOf(quote, await StatusAsync(quote, cancellationToken))));

        quote.Alter<QuotePart>(own => (own.State, own.WithdrawnUtc) = (QuoteState.Withdrawn, clock.UtcNow));
        await SaveAsync(quote, cancellationToken);
        await events.AppendAsync(QuoteEvents.Withdrawn, quote.ContentItemId, quote.ToEvent(), cancellationToken);
        return DocumentActResult.Done(quote);
    }

    private async Task<QuoteAcceptance> EvidenceAsync(ContentItem quote, QuoteSigner signer, string note, CancellationToken cancellationToken)
    {
        var document = quote.As<DocumentPart>();
        var now = clock.UtcNow;
        var client = signer.ContactId.Length == 0 ? null : await content.GetAsync(document.ClientId, cancellationToken);
        return new QuoteAcceptance
        {
            Name = Clip(signer.Name, LongestName),
            AcceptedUtc = now,
            LocalTime = (await clock.ToLocalAsync(now, cancellationToken)).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture),
            TimeZone = (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).TimeZone,
            Revision = quote.As<QuotePart>().Revision,
            SnapshotHash = QuoteSnapshots.HashOf(document.Snapshot!),
            Terms = document.Snapshot!.Terms,
            IpAddress = signer.IpAddress,
            UserAgent = Clip(signer.UserAgent, LongestUserAgent),
            ContactId = signer.ContactId,
            ContactEmail = client?.As<ClientPart>().Contacts.Find(contact => contact.Id == signer.ContactId)?.Email ?? "",
            ByStaff = signer.ByStaff,
            Note = Clip(note, LongestReason),
        };
    }

    private async Task<QuoteStatus> StatusAsync(ContentItem quote, CancellationToken cancellationToken) => QuoteStatuses.Of(
        quote.As<QuotePart>().State, quote.As<DocumentPart>().DueDate, await clock.GetTodayAsync(cancellationToken));

    private async Task SaveAsync(ContentItem quote, CancellationToken cancellationToken)
    {
        // What was read is valid; only a write between reading and checking makes it not so.
        if (!(await content.UpdateAsync(quote, cancellationToken)).Succeeded)
            throw new ContentConcurrencyException(quote.ContentItemId);
    }

    private string RefusalOf(ContentItem quote, QuoteStatus status) => status switch
    {
        QuoteStatus.Draft => S["This quote was not sent yet."],
        QuoteStatus.Accepted or QuoteStatus.Invoiced => S["{0} was accepted before; nothing was changed.", quote.DisplayText],
        QuoteStatus.Rejected => S["{0} was rejected before; nothing was changed.", quote.DisplayText],
        QuoteStatus.Expired => S["{0} has expired; nothing was changed.", quote.DisplayText],
        QuoteStatus.Revised => S["A newer revision took the place of {0}; nothing was changed.", quote.DisplayText],
        _ => S["{0} was taken back; nothing was changed.", quote.DisplayText],
    };

    private static string Clip(string text, int length)
    {
        var clean = text.ReplaceLineEndings("\n").Trim();
        return clean.Length <= length ? clean : clean[..length];
    }
}
