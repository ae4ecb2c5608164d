using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Liquid;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Liquid;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Documents.Liquid;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Composes the mail of a credit note.</summary>
public sealed class CreditNoteMails(SnapshotBuilder snapshots, IMailComposer composer) : DocumentMails
{
    /// <inheritdoc/>
    public override string Kind => CreditNoteMailKinds.Name;

    /// <inheritdoc/>
    public override async Task<ComposedMail> ComposeAsync(
        ContentItem item, ContentItem client, ClientContact contact, LinkModel links, MailText? text, CancellationToken cancellationToken)
    {
        var snapshot = item.As<DocumentPart>().Snapshot ?? await snapshots.BuildAsync(item.As<DocumentPart>(), cancellationToken);
        var culture = client.As<ClientPart>().Culture is { Length: > 0 } own ? own : snapshot.Culture;
        var number = snapshot.Number.Length > 0 ? snapshot.Number : "{{ credit_note.number }}";
        return await composer.ComposeAsync(
            new MailComposition(
                Kind, culture, client.ContentItemId,
                new Dictionary<string, object?>
                {
                    ["credit_note"] = new CreditNoteModel(
                        number, snapshot.IssueDate, item.As<CreditNotePart>().InvoiceNumber, snapshot.Currency,
                        new Money(snapshot.Figures.PayableMinor, snapshot.Currency), DocumentModels.ToTaxModels(snapshot), snapshot.Notes,
                        DocumentModels.ToLineModels(snapshot)),
                    ["client"] = ClientModels.ToClientModel(client),
                    ["contact"] = ClientModels.ToContactModel(contact),
                    ["link"] = links,
                },
                text),
            cancellationToken);
    }
}
