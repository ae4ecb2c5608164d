using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Localization;
using OrchardCrm.Payments.Events;
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
        var documents = await DocumentsOfAsync(payment, cancellationToken);
        kind ??= documents.Exists(document => !document.Due.IsZero) ? PaymentMailKinds.PartialPayment : PaymentMailKinds.Receipt;
        return await QueueAsync(
            key, kind, payment.ClientId, payment.Currency, documents.FirstOrDefault(),
            culture => models.OfPaymentAsync(payment, documents, culture, cancellationToken), cancellationToken);
    }

    /// <summary>Tells of money that went back: <c>payment.refunded</c> is what went back this time. Else as <see cref="QueueAsync(string, string?, LedgerEntry, CancellationToken)"/>.</summary>
    /// <param name="key">Idempotency key of the mail.</param>
    /// <param name="payment">The payment's row.</param>
    /// <param name="refund">The refund's row.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<bool> QueueRefundAsync(string key, LedgerEntry payment, LedgerEntry refund, CancellationToken cancellationToken)
    {
        var documents = await DocumentsOfAsync(payment, cancellationToken);
        return await QueueAsync(
            key, PaymentMailKinds.Refund, payment.ClientId, payment.Currency, documents.FirstOrDefault(),
            culture => models.OfRefundAsync(payment, refund, documents, culture, cancellationToken), cancellationToken);
    }

    /// <summary>Tells of a payment that did not go through. Else as <see cref="QueueAsync(string, string?, LedgerEntry, CancellationToken)"/>.</summary>
    /// <param name="key">Idempotency key of the mail.</param>
    /// <param name="failure">What failed.</param>
    /// <param name="failedOn">The day it failed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<bool> QueueFailureAsync(string key, PaymentFailedEvent failure, DateOnly failedOn, CancellationToken cancellationToken)
    {
        var documents = (await payments.FindDocumentsAsync(failure.Documents, cancellationToken)).Select(row => new PaidDocument(
            row.ContentItemId, row.Kind, row.Number, Money.Zero(row.Currency), row.Due())).ToList();
        return await QueueAsync(
            key, PaymentMailKinds.PaymentFailed, failure.ClientId, failure.Currency, documents.FirstOrDefault(),
            culture => Task.FromResult(models.OfFailure(failure, failedOn, documents, culture)), cancellationToken);
    }

    private async Task<List<PaidDocument>> DocumentsOfAsync(LedgerEntry payment, CancellationToken cancellationToken) =>
        [.. (await payments.DocumentsOfAsync([payment.EntryId], cancellationToken))[payment.EntryId]];

    private async Task<bool> QueueAsync(
        string key, string kind, string clientId, string currency, PaidDocument? first, Func<string, Task<Dictionary<string, object?>>> valuesIn,
        CancellationToken cancellationToken)
    {
        if (await content.GetAsync(clientId, cancellationToken) is not { } client
            || client.As<ClientPart>() is not { Archived: false } part
            || part.PrimaryContact() is not { Email.Length: > 0 } contact)
        {
            return false;
        }

        var culture = SupportedCultures.Get(part.Culture).Name;
        var values = await valuesIn(culture);
        foreach (var (name, value) in await clients.MakeAsync(client, contact, currency, null, cancellationToken))
            values[name] = value;
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
