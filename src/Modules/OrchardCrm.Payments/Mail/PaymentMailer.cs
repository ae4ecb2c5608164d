using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Localization;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Payments.Mail;

/// <summary>Mails of payments: receipts, refunds, and any other kind that reads <c>payment</c>.</summary>
public sealed class PaymentMailer(
    PaymentDirectory payments, IContentManager content, ClientMailer mailer, PaymentMailModels models, ClientMailModels clients, IMailComposer composer)
{
    /// <summary>
    /// Makes and queues a mail of a payment to the client's primary contact, in the current unit of work. False when there is nobody to
    /// mail to, the client wants no such mail, or the key was used before.
    /// </summary>
    /// <param name="key">Idempotency key of the mail.</param>
    /// <param name="kind">Kind of the mail; null for the receipt that fits: of all, or of a part.</param>
    /// <param name="payment">The payment's row.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<bool> QueueAsync(string key, string? kind, LedgerEntry payment, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(payment.ClientId, cancellationToken) is not { } client
            || client.As<ClientPart>() is not { Archived: false } part
            || part.PrimaryContact() is not { Email.Length: > 0 } contact)
        {
            return false;
        }

        var documents = (await payments.DocumentsOfAsync([payment.EntryId], cancellationToken))[payment.EntryId].ToList();
        kind ??= documents.Exists(document => !document.Due.IsZero) ? PaymentMailKinds.PartialPayment : PaymentMailKinds.Receipt;
        var culture = SupportedCultures.Get(part.Culture).Name;
        var values = await models.OfPaymentAsync(payment, documents, culture, cancellationToken);
        foreach (var (name, value) in await clients.MakeAsync(client, contact, payment.Currency, null, cancellationToken))
            values[name] = value;
        var first = documents.FirstOrDefault();
        var messages = await mailer.PrepareAsync(
            new ClientMail(key, kind, client, contact, first is null ? "/portal" : ContentPaths.InPortal(first.Kind, first.ContentItemId))
            {
                DocumentId = first?.ContentItemId,
            },
            (links, addendum) => composer.ComposeAsync(
                new MailComposition(kind, culture, client.ContentItemId, new Dictionary<string, object?>(values) { ["link"] = links }) { Addendum = addendum },
                cancellationToken),
            cancellationToken);
        return await mailer.QueueAsync(messages, cancellationToken);
    }
}
