using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Models;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Payments.Mail;

/// <summary>Payments, to show templates with.</summary>
internal sealed class PaymentPreviews(
    CrmDbContext db, IContentManager content, PaymentDirectory payments, PaymentMailModels models, ClientMailModels clients, IPublicUrl publicUrl) : IPreviewSource
{
    private const int Offered = 25;

    public string Model => "payment";

    public int Precedence => 10;

    public async Task<IReadOnlyList<PreviewChoice>> ListAsync(string? clientId, CancellationToken cancellationToken)
    {
        var rows = await (
            from payment in db.Set<LedgerEntry>().AsNoTracking()
            where payment.Kind == LedgerEntryKind.Payment && (clientId == null || payment.ClientId == clientId)
            orderby payment.EntryId descending
            from client in db.Set<ClientIndex>().Where(index => index.ContentItemId == payment.ClientId).DefaultIfEmpty()
            select new { payment.EntryId, payment.AmountMinor, payment.Currency, ClientName = client == null ? "" : client.DisplayName })
            .Take(Offered).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new PreviewChoice(
                row.EntryId, $"{MoneyFormatter.Format(new Money(row.AmountMinor, row.Currency), CultureInfo.CurrentCulture)} · {row.ClientName}")),
        ];
    }

    public async Task<IReadOnlyDictionary<string, object?>?> FindAsync(TemplateKey key, string id, CancellationToken cancellationToken)
    {
        if (await payments.FindAsync(id, cancellationToken) is not { } payment
            || (key.IsOfClient && key.ClientId != payment.ClientId)
            || await content.GetAsync(payment.ClientId, cancellationToken) is not { } client)
        {
            return null;
        }

        var documents = (await payments.DocumentsOfAsync([payment.EntryId], cancellationToken))[payment.EntryId].ToList();
        var values = await models.OfPaymentAsync(payment, documents, key.Culture, cancellationToken);
        var contact = client.As<ClientPart>().PrimaryContact() ?? new ClientContact();
        foreach (var (name, value) in await clients.MakeAsync(client, contact, payment.Currency, null, cancellationToken))
            values[name] = value;
        values["link"] = LinkModel.Of(publicUrl.ToAbsolute("/portal"));
        return values;
    }
}
