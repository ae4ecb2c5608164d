using OrchardCrm.Events;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.Mail;

/// <summary>Mails a receipt for each payment that asks for one.</summary>
internal sealed class ReceiptMailer(PaymentDirectory payments, PaymentMailer mailer) : IEventConsumer
{
    public string Name => "OrchardCrm.Payments.Receipt";

    public bool Handles(string eventName) => eventName == PaymentEvents.Received;

    public async Task HandleAsync(EventDelivery delivery, CancellationToken cancellationToken)
    {
        var payment = delivery.Event.Read<PaymentEvent>();
        if (!payment.SendReceipt)
            return;

        // Link and mail are one: a link whose mail was not queued would be a key that nobody has.
        await delivery.CompleteAsync(
            async token =>
            {
                // Undone meanwhile: a receipt would be wrong.
                if (await payments.FindAsync(payment.EntryId, token) is { } entry && await payments.FindReversalAsync(payment.EntryId, token) is null)
                    await mailer.QueueAsync($"{delivery.Event.EventId}:{PaymentMailKinds.Receipt}", kind: null, entry, token);
            },
            cancellationToken);
    }
}
