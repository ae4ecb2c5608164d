using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>What settles a document without money: the client's credit, or a write-off.</summary>
/// <param name="ContentItemId">The document.</param>
/// <param name="Amount">How much.</param>
/// <param name="FormKey">Made with the form: the same twice is done once.</param>
/// <param name="Note">Why, for the business.</param>
/// <param name="RecordedBy">User; empty for the system.</param>
public sealed record SettlementInput(string ContentItemId, Money Amount, string FormKey, string Note = "", string RecordedBy = "");
