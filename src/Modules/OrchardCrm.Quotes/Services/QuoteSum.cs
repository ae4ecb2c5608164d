using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.Services;

/// <summary>Count and sum of the quotes of a status and currency.</summary>
/// <param name="Status">Status.</param>
/// <param name="Archived">Archived.</param>
/// <param name="Currency">Currency.</param>
/// <param name="Count">How many.</param>
/// <param name="TotalMinor">What they come to.</param>
public sealed record QuoteSum(QuoteStatus Status, bool Archived, string Currency, int Count, long TotalMinor);
