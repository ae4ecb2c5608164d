using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>A payment in a list.</summary>
/// <param name="EntryId">The ledger row.</param>
/// <param name="ClientId">Who paid.</param>
/// <param name="ClientName">Their name.</param>
/// <param name="OccurredOn">When the money came.</param>
/// <param name="Method">Payment method.</param>
/// <param name="Reference">Reference.</param>
/// <param name="Amount">How much.</param>
/// <param name="Undone">It was undone.</param>
/// <param name="Documents">What it settled.</param>
public sealed record PaymentRow(
    string EntryId, string ClientId, string ClientName, DateOnly OccurredOn, string Method, string Reference, Money Amount, bool Undone,
    IReadOnlyList<PaidDocument> Documents);
