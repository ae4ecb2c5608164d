using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Liquid;

namespace OrchardCrm.CreditNotes.Liquid;

/// <summary><c>credit_note</c> in templates.</summary>
/// <param name="Number">Number.</param>
/// <param name="Date">Date of the document.</param>
/// <param name="InvoiceNumber">Number of the invoice that it takes back; empty for none.</param>
/// <param name="PoNumber">The client's order number.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Subtotal">The lines.</param>
/// <param name="Discount">Discount on the whole.</param>
/// <param name="Taxes">The taxes of it.</param>
/// <param name="Total">What it credits.</param>
/// <param name="Notes">Notes.</param>
/// <param name="Terms">Terms.</param>
/// <param name="Status">Status, in words.</param>
/// <param name="Lines">The lines.</param>
public sealed record CreditNoteModel(
    string Number, DateOnly Date, string InvoiceNumber, string PoNumber, string Currency, Money Subtotal, Money Discount,
    IReadOnlyList<DocumentTaxModel> Taxes, Money Total, string Notes, string Terms, string Status, IReadOnlyList<DocumentLineModel> Lines);
