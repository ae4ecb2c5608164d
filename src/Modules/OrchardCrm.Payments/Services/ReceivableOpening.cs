using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>A document that was issued.</summary>
/// <param name="ContentItemId">The document.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Kind">Content type.</param>
/// <param name="Number">Number.</param>
/// <param name="Payable">Amount payable.</param>
/// <param name="IssuedOn">Date of the document.</param>
/// <param name="DueOn">When it is due.</param>
public sealed record ReceivableOpening(
    string ContentItemId, string ClientId, string Kind, string Number, Money Payable, DateOnly IssuedOn, DateOnly DueOn);
