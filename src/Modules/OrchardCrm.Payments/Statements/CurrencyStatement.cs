using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Statements;

/// <summary>A client's account in one currency over a period. A negative balance is the client's credit.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Opening">What was owed before the period, less credit.</param>
/// <param name="Lines">What happened in it, in its order.</param>
/// <param name="Closing">What was owed at its end, less credit.</param>
public sealed record CurrencyStatement(string Currency, Money Opening, IReadOnlyList<StatementLine> Lines, Money Closing);
