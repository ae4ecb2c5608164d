using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.ViewModels;

/// <summary>A row of a list of invoices.</summary>
/// <param name="Id">The invoice.</param>
/// <param name="Number">Number; empty for a draft.</param>
/// <param name="ClientName">Client.</param>
/// <param name="IssueDate">Date.</param>
/// <param name="DueDate">Due date.</param>
/// <param name="Currency">Currency.</param>
/// <param name="TotalMinor">Amount payable.</param>
/// <param name="DueMinor">Still due.</param>
/// <param name="Status">Status.</param>
public sealed record InvoiceRow(
    string Id, string Number, string ClientName, DateOnly IssueDate, DateOnly? DueDate, string Currency, long TotalMinor, long DueMinor,
    InvoiceStatus Status);
