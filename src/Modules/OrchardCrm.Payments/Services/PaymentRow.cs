using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>A payment or refund in a list.</summary>
/// <param name="EntryId">The ledger row of the payment; of a refund, that of its payment.</param>
/// <param name="Number">Number of the receipt; empty for a refund.</param>
/// <param name="ClientId">Who paid.</param>
/// <param name="ClientName">Their name.</param>
/// <param name="OccurredOn">When the money came.</param>
/// <param name="Method">Payment method.</param>
/// <param name="Reference">Reference.</param>
/// <param name="Amount">How much; negative for a refund.</param>
/// <param name="IsRefund">Money went back.</param>
/// <param name="Undone">It was undone.</param>
/// <param name="Documents">What it settled.</param>
public sealed record PaymentRow(
    string EntryId, string Number, string ClientId, string ClientName, DateOnly OccurredOn, string Method, string Reference, Money Amount, bool IsRefund, bool Undone,
    IReadOnlyList<PaidDocument> Documents);
