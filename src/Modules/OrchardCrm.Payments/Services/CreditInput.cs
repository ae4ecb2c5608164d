using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>A credit note that was issued.</summary>
/// <param name="ContentItemId">The credit note.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Number">Its number.</param>
/// <param name="Amount">What it credits.</param>
/// <param name="IssuedOn">Date of the credit note.</param>
/// <param name="InvoiceId">
/// The document that it takes back, wholly or in part: settles what is due on it first. Empty for a credit that belongs to none.
/// </param>
/// <param name="RecordedBy">User; empty for the system.</param>
public sealed record CreditInput(
    string ContentItemId, string ClientId, string Number, Money Amount, DateOnly IssuedOn, string InvoiceId = "", string RecordedBy = "");
