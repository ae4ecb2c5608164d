using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Mail;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Localization;
using OrchardCrm.Quotes.Liquid;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Quotes.Services;

/// <summary>Composes the mails of a quote.</summary>
public sealed class QuoteMails(
    SnapshotBuilder snapshots, ClientMailModels clients, IMailComposer composer, ILocalClock clock, IStringLocalizer<Strings> S)
    : DocumentMails(snapshots, clients, composer)
{
    /// <inheritdoc/>
    public override string Kind => QuoteMailKinds.QuoteKind;

    /// <inheritdoc/>
    public override string Model => "quote";

    /// <inheritdoc/>
    protected override async Task AddModelsAsync(
        ContentItem item, DocumentSnapshot snapshot, string number, string culture, Dictionary<string, object?> values, CancellationToken cancellationToken)
    {
        var quote = item.As<QuotePart>();
        var status = QuoteStatuses.Of(quote.State, snapshot.DueDate, await clock.GetTodayAsync(cancellationToken));
        values["quote"] = QuoteModels.ToQuoteModel(snapshot, number, quote.Revision, NameOf(status, culture));
    }

    private string NameOf(QuoteStatus status, string culture)
    {
        using var scope = new CultureScope(SupportedCultures.Get(culture));
        return S[QuoteStatuses.KeyOf(status)];
    }
}
