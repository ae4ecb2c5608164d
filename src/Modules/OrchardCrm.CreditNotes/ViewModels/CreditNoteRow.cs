using OrchardCrm.Abstractions.Money;
using OrchardCrm.CreditNotes.Models;

namespace OrchardCrm.CreditNotes.ViewModels;

/// <summary>A row of a list of credit notes.</summary>
/// <param name="Id">The credit note.</param>
/// <param name="Number">Number; empty for a draft.</param>
/// <param name="ClientName">Client.</param>
/// <param name="InvoiceNumber">Number of the invoice that it takes back; empty for none.</param>
/// <param name="IssueDate">Date.</param>
/// <param name="Total">What it credits.</param>
/// <param name="State">State.</param>
public sealed record CreditNoteRow(
    string Id, string Number, string ClientName, string InvoiceNumber, DateOnly IssueDate, Money Total, CreditNoteState State);
