using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>The three figures in one currency.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Invoiced">Payable amounts less voided ones and credit notes.</param>
/// <param name="Paid">Money that came, less what was undone or refunded.</param>
/// <param name="Outstanding">What is due.</param>
/// <param name="Overdue">The part of it that is late.</param>
/// <param name="Credit">Credit of the client that settles nothing yet; zero in sums over all clients.</param>
/// <param name="DaysToPay">Average days from a document's date until it was paid; null where none was, and in sums over all clients.</param>
/// <param name="Ageing">What is due by how late it is; null in sums over all clients.</param>
public sealed record CurrencyFigures(
    string Currency, Money Invoiced, Money Paid, Money Outstanding, Money Overdue, Money Credit, decimal? DaysToPay = null,
    CurrencyAgeing? Ageing = null);
