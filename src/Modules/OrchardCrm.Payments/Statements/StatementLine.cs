using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Statements;

/// <summary>A line of a statement.</summary>
/// <param name="Date">Date of the document, or the day the money moved.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Number of the document or receipt; may be empty.</param>
/// <param name="DueOn">When it is due; null for none.</param>
/// <param name="Change">How the balance changed; negative where it went down.</param>
/// <param name="Balance">The balance after it.</param>
public sealed record StatementLine(DateOnly Date, LedgerEntryKind Kind, string Number, DateOnly? DueOn, Money Change, Money Balance);
