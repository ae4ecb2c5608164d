using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Liquid;
using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Email;
using OrchardCrm.Events;
using OrchardCrm.Localization;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Liquid;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Portal.Services;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Payments.Mail;

/// <summary>Mails a receipt for each payment that asks for one.</summary>
internal sealed class ReceiptMailer(
    PaymentDirectory payments, IContentManager content, IPortalLinks links, PaymentMailModels models, ClientMailModels clients, IMailComposer composer,
    IEmailService email)
    : IEventConsumer
{
    public string Name => "OrchardCrm.Payments.Receipt";

    public bool Handles(string eventName) => eventName == PaymentEvents.Received;

    public async Task HandleAsync(EventDelivery delivery, CancellationToken cancellationToken)
    {
        var payment = delivery.Event.Read<PaymentEvent>();
        if (!payment.SendReceipt
            || await content.GetAsync(payment.ClientId, cancellationToken) is not { } client
            || client.As<ClientPart>() is not { Archived: false } part
            || part.PrimaryContact() is not { Email.Length: > 0 } contact)
        {
            return;
        }

        // Link and mail are one: a link whose mail was not queued would be a key that nobody has.
        await delivery.CompleteAsync(
            async token =>
            {
                // Undone meanwhile: a receipt would be wrong.
                if (await payments.FindAsync(payment.EntryId, token) is { } entry && await payments.FindReversalAsync(payment.EntryId, token) is null)
                    await QueueAsync($"{delivery.Event.EventId}:{PaymentMailKinds.Receipt}", entry, client, contact, token);
            },
            cancellationToken);
    }

    private async Task QueueAsync(string key, LedgerEntry entry, ContentItem client, ClientContact contact, CancellationToken cancellationToken)
    {
        var documents = (await payments.DocumentsOfAsync([entry.EntryId], cancellationToken))[entry.EntryId].ToList();
        var first = documents.FirstOrDefault();
        var link = await links.CreateAsync(
            new PortalLinkRequest(
                client.ContentItemId, contact.Id, first is null ? "/portal" : ContentPaths.InPortal(first.Kind, first.ContentItemId), first?.ContentItemId),
            cancellationToken);

        var culture = SupportedCultures.Get(client.As<ClientPart>().Culture).Name;
        var kind = documents.Exists(document => !document.Due.IsZero) ? PaymentMailKinds.PartialPayment : PaymentMailKinds.Receipt;
        var values = await models.OfPaymentAsync(entry, documents, culture, cancellationToken);
        foreach (var (name, value) in await clients.MakeAsync(client, contact, entry.Currency, null, cancellationToken))
            values[name] = value;
        values["link"] = LinkModel.Of(link.Url);
        var mail = await composer.ComposeAsync(new MailComposition(kind, culture, client.ContentItemId, values), cancellationToken);
        await email.QueueAsync(
            new MailMessage
            {
                Key = key,
                Kind = kind,
                To = [new MailAddress(contact.Email, contact.FullName())],
                Subject = mail.Subject,
                HtmlBody = mail.HtmlBody,
                TextBody = mail.TextBody,
                Secrets = [link.Token],
                ClientId = client.ContentItemId,
                DocumentId = first?.ContentItemId,
                Culture = culture,
            }.AsClientWants(client.As<ClientPart>()),
            cancellationToken);
    }
}
