using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>A document that a payment settled, wholly or in part.</summary>
/// <param name="ContentItemId">The document.</param>
/// <param name="Kind">Its content type.</param>
/// <param name="Number">Its number.</param>
/// <param name="Amount">Part of the payment.</param>
/// <param name="Due">Still due on it today.</param>
public sealed record PaidDocument(string ContentItemId, string Kind, string Number, Money Amount, Money Due);
