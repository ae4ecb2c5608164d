using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>A document that was issued.</summary>
/// <param name="ContentItemId">The document.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Kind">Content type.</param>
/// <param name="Number">Number.</param>
/// <param name="Payable">Amount payable.</param>
/// <param name="IssuedOn">Date of the document.</param>
/// <param name="DueOn">When all of it is due.</param>
/// <param name="DepositMinor">First part due, in minor units; 0 where it is all due at once.</param>
/// <param name="DepositDueOn">When the first part is due; null for the date of the document.</param>
public sealed record ReceivableOpening(
    string ContentItemId, string ClientId, string Kind, string Number, Money Payable, DateOnly IssuedOn, DateOnly DueOn,
    long DepositMinor = 0, DateOnly? DepositDueOn = null);
