using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.Services;

/// <summary>Count and sums of the invoices of a status and currency.</summary>
/// <param name="Status">Status.</param>
/// <param name="Currency">Currency.</param>
/// <param name="Count">How many.</param>
/// <param name="TotalMinor">What they come to.</param>
/// <param name="DueMinor">What is due of it.</param>
public sealed record InvoiceSum(InvoiceStatus Status, string Currency, int Count, long TotalMinor, long DueMinor);
