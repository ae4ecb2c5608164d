namespace OrchardCrm.Payments.Events;

/// <summary>Payload of <see cref="PaymentEvents.Failed"/>; appended by the module that tried to take the money. Nothing of it stands in the ledger.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="AmountMinor">What was to be paid, in minor units.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Method">Payment method, such as <c>Card</c>.</param>
/// <param name="Reason">Why, in words that the client may read; empty where it is not known.</param>
/// <param name="Documents">Content item ids of the documents that were to be settled.</param>
public sealed record PaymentFailedEvent(
    string ClientId, long AmountMinor, string Currency, string Method, string Reason, IReadOnlyList<string> Documents);
