namespace OrchardCrm.Payments.Events;

/// <summary>Names of the events of payments; the payload is <see cref="PaymentEvent"/>, the correlation id the first document's.</summary>
public static class PaymentEvents
{
    /// <summary>A payment was recorded.</summary>
    public const string Received = "PaymentReceived";

    /// <summary>A payment was undone.</summary>
    public const string Reversed = "PaymentReversed";
}
