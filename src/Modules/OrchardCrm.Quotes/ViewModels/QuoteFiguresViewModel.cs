using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Quotes.ViewModels;

/// <summary>Quotes on the dashboard, in one currency.</summary>
/// <param name="Open">What waits for an answer.</param>
/// <param name="OpenCount">How many do.</param>
/// <param name="Accepted">What was accepted and is to be invoiced.</param>
/// <param name="AcceptedCount">How many were.</param>
public sealed record QuoteFiguresViewModel(Money Open, int OpenCount, Money Accepted, int AcceptedCount);
