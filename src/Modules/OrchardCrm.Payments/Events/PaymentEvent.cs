namespace OrchardCrm.Payments.Events;

/// <summary>Payload of the events of payments.</summary>
/// <param name="EntryId">The ledger row.</param>
/// <param name="ClientId">The client.</param>
/// <param name="AmountMinor">Minor units.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Documents">Content item ids of the documents that it settles.</param>
/// <param name="SendReceipt">Whether the client gets a mail of it: the receipt, or that money went back.</param>
public sealed record PaymentEvent(
    string EntryId, string ClientId, long AmountMinor, string Currency, IReadOnlyList<string> Documents, bool SendReceipt);
