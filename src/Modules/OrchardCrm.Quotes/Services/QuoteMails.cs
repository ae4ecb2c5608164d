using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Liquid;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Localization;
using OrchardCrm.Quotes.Liquid;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Quotes.Services;

/// <summary>Composes the mail of a quote.</summary>
public sealed class QuoteMails(SnapshotBuilder snapshots, IMailComposer composer, ILocalClock clock, IStringLocalizer<Strings> S) : DocumentMails
{
    /// <inheritdoc/>
    public override string Kind => QuoteMailKinds.QuoteKind;

    /// <inheritdoc/>
    public override async Task<ComposedMail> ComposeAsync(
        ContentItem item, ContentItem client, ClientContact contact, LinkModel links, MailText? text, CancellationToken cancellationToken)
    {
        var document = item.As<DocumentPart>();
        var quote = item.As<QuotePart>();
        var snapshot = document.Snapshot ?? await snapshots.BuildAsync(document, cancellationToken);
        var status = QuoteStatuses.Of(quote.State, snapshot.DueDate, await clock.GetTodayAsync(cancellationToken));
        var number = snapshot.Number.Length > 0 ? snapshot.Number : "{{ quote.number }}";
        var culture = client.As<ClientPart>().Culture is { Length: > 0 } own ? own : snapshot.Culture;
        return await composer.ComposeAsync(
            new MailComposition(
                Kind, culture, client.ContentItemId,
                new Dictionary<string, object?>
                {
                    ["quote"] = QuoteModels.ToQuoteModel(snapshot, number, quote.Revision, NameOf(status, culture)),
                    ["client"] = ClientModels.ToClientModel(client),
                    ["contact"] = ClientModels.ToContactModel(contact),
                    ["link"] = links,
                },
                text),
            cancellationToken);
    }

    private string NameOf(QuoteStatus status, string culture)
    {
        using var scope = new CultureScope(SupportedCultures.Get(culture));
        return S[QuoteStatuses.KeyOf(status)];
    }
}
