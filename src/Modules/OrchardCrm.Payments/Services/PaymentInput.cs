using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>A payment to record.</summary>
/// <param name="ClientId">Who paid.</param>
/// <param name="Amount">How much.</param>
/// <param name="OccurredOn">When the money came.</param>
/// <param name="Method">Payment method.</param>
/// <param name="Reference">Reference typed by the person.</param>
/// <param name="Provider"><c>manual</c>, <c>stripe</c> …</param>
/// <param name="ExternalId">Id at the provider; for manual payments the form's idempotency key.</param>
/// <param name="Allocations">Which documents it settles, with how much.</param>
/// <param name="Note">Note for the business.</param>
/// <param name="RecordedBy">User; empty for the system.</param>
/// <param name="SendReceipt">Whether the client gets a receipt by mail.</param>
/// <param name="KeepRest">Keeps what no allocation takes as the client's credit; without it a rest is refused.</param>
public sealed record PaymentInput(
    string ClientId, Money Amount, DateOnly OccurredOn, string Method, string Reference, string Provider, string ExternalId,
    IReadOnlyList<PaymentAllocation> Allocations, string Note = "", string RecordedBy = "", bool SendReceipt = true,
    bool KeepRest = false);
