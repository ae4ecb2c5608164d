using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Liquid;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Invoices.Liquid;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Localization;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Invoices.Services;

/// <summary>Composes the mail of an invoice.</summary>
public sealed class InvoiceMails(
    CrmDbContext db, SnapshotBuilder snapshots, IMailComposer composer, ILocalClock clock, IStringLocalizer<Strings> S) : DocumentMails
{
    /// <inheritdoc/>
    public override string Kind => InvoiceMailKinds.InvoiceKind;

    /// <inheritdoc/>
    public override async Task<ComposedMail> ComposeAsync(
        ContentItem item, ContentItem client, ClientContact contact, LinkModel links, MailText? text, CancellationToken cancellationToken)
    {
        var document = item.As<DocumentPart>();
        var snapshot = document.Snapshot ?? await snapshots.BuildAsync(document, cancellationToken);
        var receivable = await db.Set<Receivable>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.ContentItemId == item.ContentItemId, cancellationToken);
        var status = InvoiceStatuses.Of(item.As<InvoicePart>().State, receivable, await clock.GetTodayAsync(cancellationToken));
        var number = snapshot.Number.Length > 0 ? snapshot.Number : "{{ invoice.number }}";
        var culture = client.As<ClientPart>().Culture is { Length: > 0 } own ? own : snapshot.Culture;
        return await composer.ComposeAsync(
            new MailComposition(
                Kind, culture, client.ContentItemId,
                new Dictionary<string, object?>
                {
                    ["invoice"] = InvoiceModels.ToInvoiceModel(snapshot, receivable, number, NameOf(status, culture)),
                    ["client"] = ClientModels.ToClientModel(client),
                    ["contact"] = ClientModels.ToContactModel(contact),
                    ["link"] = links,
                },
                text),
            cancellationToken);
    }

    private string NameOf(InvoiceStatus status, string culture)
    {
        using var scope = new CultureScope(SupportedCultures.Get(culture));
        return S[InvoiceStatuses.KeyOf(status)];
    }
}
