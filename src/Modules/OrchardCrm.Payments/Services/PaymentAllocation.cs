namespace OrchardCrm.Payments.Services;

/// <summary>Part of a payment for one document.</summary>
/// <param name="ContentItemId">The document.</param>
/// <param name="AmountMinor">Minor units of the payment's currency.</param>
public sealed record PaymentAllocation(string ContentItemId, long AmountMinor);
