using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Services;
using OrchardCrm.Events;
using OrchardCrm.Quotes.Events;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Settings;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Services;

/// <summary>Issues quotes. A revision keeps the number with a suffix and takes the former's place by the same transaction.</summary>
public sealed class QuoteIssuer(
    IContentManager content, IUnitOfWork unitOfWork, IDocumentNumbers numbers, SnapshotBuilder snapshots, IEventLog events,
    ISiteService site, ILocalClock clock, IStringLocalizer<Documents.Strings> texts, IStringLocalizer<Strings> S)
    : DocumentIssuer(content, unitOfWork, numbers, snapshots, clock, texts)
{
    /// <inheritdoc/>
    protected override string ContentType => QuoteTypes.Quote;

    /// <summary>Number of a revision: <c>Q-2026-0001-R2</c>.</summary>
    public static string NumberOf(string rootNumber, int revision) => string.Create(CultureInfo.InvariantCulture, $"{rootNumber}-R{revision}");

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<QuotePart>().State == QuoteState.Draft;

    /// <inheritdoc/>
    protected override async Task<DateOnly> GetDueDateAsync(DocumentPart document, CancellationToken cancellationToken) =>
        document.IssueDate!.Value.AddDays((await site.GetSettingsAsync<QuoteSettings>(cancellationToken)).ValidDays);

    /// <inheritdoc/>
    protected override async Task<ContentError?> RefuseAsync(ContentItem item, DocumentSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Figures.PayableMinor < 0)
        {
            var total = MoneyFormatter.Format(new Money(snapshot.Figures.PayableMinor, snapshot.Currency), CultureInfo.CurrentUICulture);
            return new ContentError(nameof(DocumentPart.Lines), S["The total is {0}. A quote can't be negative: look at quantities and prices.", total]);
        }

        if (item.As<QuotePart>().RevisesId is not { Length: > 0 } formerId || await Content.GetAsync(formerId, cancellationToken) is not { } former)
            return null;
        return QuoteRevisions.CanBeRevised(former.As<QuotePart>().State)
            ? null
            : new ContentError("", S["{0} was answered or taken back meanwhile and can't be revised any more. Write a new quote instead.", former.DisplayText]);
    }

    /// <inheritdoc/>
    protected override Task<string> TakeNumberAsync(ContentItem item, DateOnly issueDate, CancellationToken cancellationToken) =>
        item.As<QuotePart>() is { RootNumber: { Length: > 0 } root, Revision: var revision }
            ? Task.FromResult(NumberOf(root, revision))
            : base.TakeNumberAsync(item, issueDate, cancellationToken);

    /// <inheritdoc/>
    protected override void MarkSent(ContentItem item, DateTimeOffset now) =>
        item.Alter<QuotePart>(part => (part.State, part.SentUtc) = (QuoteState.Sent, now));

    /// <inheritdoc/>
    protected override async Task IssuedAsync(ContentItem item, DocumentIssue how, CancellationToken cancellationToken)
    {
        var sent = item.As<QuotePart>();
        if (sent.RevisesId.Length > 0 && await Content.GetAsync(sent.RevisesId, cancellationToken) is { } former)
        {
            former.Alter<QuotePart>(part => (part.State, part.RevisedUtc) = (QuoteState.Revised, sent.SentUtc));
            await Content.UpdateAsync(former, cancellationToken);
            await events.AppendAsync(
                QuoteEvents.Revised, former.ContentItemId, former.ToEvent() with { NewerId = item.ContentItemId }, cancellationToken);
        }

        await events.AppendAsync(
            how.ByMail ? QuoteEvents.Sent : QuoteEvents.MarkedAsSent, item.ContentItemId, item.ToEvent() with { Message = how.Message },
            cancellationToken);
    }
}
