using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Events;
using OrchardCrm.Payments.Events;

namespace OrchardCrm.Payments.Services;

/// <summary>Money in the timeline of a client.</summary>
internal sealed class PaymentActivity(IStringLocalizer<Strings> S) : IClientActivityDescriber
{
    // A credit note tells of itself where it is issued.
    public bool Handles(string eventName) => eventName is PaymentEvents.Received or PaymentEvents.Reversed or PaymentEvents.Refunded or PaymentEvents.Failed
        or PaymentEvents.CreditApplied or PaymentEvents.CreditUnapplied or PaymentEvents.WrittenOff or PaymentEvents.WriteOffReversed;

    public ActivityLine? Describe(DomainEvent happened)
    {
        if (happened.Name == PaymentEvents.Failed)
        {
            var failure = happened.Read<PaymentFailedEvent>();
            return new ActivityLine("exclamation-triangle", S["Payment of {0} failed", new Money(failure.AmountMinor, failure.Currency).Text()]);
        }

        var payment = happened.Read<PaymentEvent>();
        var amount = new Money(payment.AmountMinor, payment.Currency).Text();
        return happened.Name switch
        {
            PaymentEvents.Received => new ActivityLine("cash-coin", S["Payment of {0} received", amount], $"/admin/payments/{payment.EntryId}"),
            PaymentEvents.Reversed => new ActivityLine("arrow-counterclockwise", S["Payment of {0} undone", amount]),
            PaymentEvents.Refunded => new ActivityLine("arrow-counterclockwise", S["{0} refunded", amount]),
            PaymentEvents.CreditApplied => new ActivityLine("check2", S["Credit of {0} applied", amount]),
            PaymentEvents.CreditUnapplied => new ActivityLine("arrow-counterclockwise", S["Credit of {0} un-applied", amount]),
            PaymentEvents.WrittenOff => new ActivityLine("slash-circle", S["{0} written off", amount]),
            _ => new ActivityLine("arrow-counterclockwise", S["Write-off of {0} taken back", amount]),
        };
    }
}
