using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>The three figures in one currency.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Invoiced">Payable amounts less voided ones and credit notes.</param>
/// <param name="Paid">Money that came, less what was undone or refunded.</param>
/// <param name="Outstanding">What is due.</param>
/// <param name="Overdue">The part of it that is late.</param>
public sealed record CurrencyFigures(string Currency, Money Invoiced, Money Paid, Money Outstanding, Money Overdue);
