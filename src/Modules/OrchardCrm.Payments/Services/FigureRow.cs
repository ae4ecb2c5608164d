using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>A row that a figure of a client is made of.</summary>
/// <param name="Date">Date of the document, or the day the money moved.</param>
/// <param name="Kind">What it is; null for a document's balance.</param>
/// <param name="Number">Number; may be empty.</param>
/// <param name="Url">Where it is shown; empty for nowhere.</param>
/// <param name="DueOn">When it is due; null for none.</param>
/// <param name="Days">Days until it was paid; null for none.</param>
/// <param name="Amount">What it adds to the figure; negative where it lowers it.</param>
public sealed record FigureRow(DateOnly Date, LedgerEntryKind? Kind, string Number, string Url, DateOnly? DueOn, int? Days, Money Amount);
