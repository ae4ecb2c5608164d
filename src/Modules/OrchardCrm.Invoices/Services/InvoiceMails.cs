using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Liquid;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
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

/// <summary>Composes the mail of an invoice, for its preview and for good.</summary>
public sealed class InvoiceMails(
    CrmDbContext db, SnapshotBuilder snapshots, IMailComposer composer, ILocalClock clock, IStringLocalizer<Strings> S)
{
    /// <summary>Stands for the links until the mail is made: Liquid that fills itself in then.</summary>
    public static LinkModel PreviewLinks { get; } = new("{{ link.view }}", "{{ link.pay }}", "{{ link.statement }}");

    /// <summary>Composes.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="client">Its client.</param>
    /// <param name="contact">Whom it goes to.</param>
    /// <param name="links">Links of this mail.</param>
    /// <param name="text">Text for this once; null for the template in force.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ComposedMail> ComposeAsync(
        ContentItem invoice, ContentItem client, ClientContact contact, LinkModel links, MailText? text, CancellationToken cancellationToken)
    {
        var document = invoice.As<DocumentPart>();
        var snapshot = document.Snapshot ?? await snapshots.BuildAsync(document, cancellationToken);
        var receivable = await db.Set<Receivable>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.ContentItemId == invoice.ContentItemId, cancellationToken);
        var status = InvoiceStatuses.Of(invoice.As<InvoicePart>().State, receivable, await clock.GetTodayAsync(cancellationToken));
        var number = snapshot.Number.Length > 0 ? snapshot.Number : "{{ invoice.number }}";
        var culture = client.As<ClientPart>().Culture is { Length: > 0 } own ? own : snapshot.Culture;
        return await composer.ComposeAsync(
            new MailComposition(
                InvoiceMailKinds.InvoiceKind, culture, client.ContentItemId,
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
