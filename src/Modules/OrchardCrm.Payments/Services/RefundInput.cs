using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>Money of a payment that went back.</summary>
/// <param name="PaymentEntryId">The payment.</param>
/// <param name="Amount">How much.</param>
/// <param name="OccurredOn">When it went back.</param>
/// <param name="Method">Payment method.</param>
/// <param name="Reference">Reference typed by the person.</param>
/// <param name="Provider"><c>manual</c>, <c>stripe</c> …</param>
/// <param name="ExternalId">Id at the provider; for manual refunds the form's idempotency key.</param>
/// <param name="Allocations">
/// Documents that are less paid by it and due again. What they leave is taken from the client's credit: the rest of the payment
/// first, and then credit takes the payment's place on what it settled, so that nothing becomes due.
/// </param>
/// <param name="Note">Note for the business.</param>
/// <param name="RecordedBy">User; empty for the system.</param>
/// <param name="TellClient">Whether the client is told of it by mail.</param>
public sealed record RefundInput(
    string PaymentEntryId, Money Amount, DateOnly OccurredOn, string Method, string Reference, string Provider, string ExternalId,
    IReadOnlyList<PaymentAllocation> Allocations, string Note = "", string RecordedBy = "", bool TellClient = true);
