using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>What was invoiced and paid in one month and currency.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Month">The month's first day.</param>
/// <param name="Invoiced">Payable amounts less voided ones and credit notes, by the dates of the documents.</param>
/// <param name="Paid">Money that came, less what was undone or refunded, by the days it moved.</param>
public sealed record MonthFigures(string Currency, DateOnly Month, Money Invoiced, Money Paid);
