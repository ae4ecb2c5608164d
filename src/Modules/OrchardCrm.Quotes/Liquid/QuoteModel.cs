using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Liquid;

namespace OrchardCrm.Quotes.Liquid;

/// <summary><c>quote</c> in templates.</summary>
/// <param name="Number">Number.</param>
/// <param name="Revision">Revision, from 1.</param>
/// <param name="Date">Date of the document.</param>
/// <param name="ValidUntil">Its last valid day.</param>
/// <param name="PoNumber">The client's reference.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Subtotal">The lines.</param>
/// <param name="Discount">Discount on the whole.</param>
/// <param name="Taxes">The taxes.</param>
/// <param name="Total">What it comes to.</param>
/// <param name="Deposit">How much of it is due first; zero for none.</param>
/// <param name="DepositDueDate">When the deposit is due; nothing for at once.</param>
/// <param name="Notes">Notes.</param>
/// <param name="Terms">Terms.</param>
/// <param name="Status">Status, in words.</param>
/// <param name="Lines">The lines.</param>
public sealed record QuoteModel(
    string Number, int Revision, DateOnly Date, DateOnly? ValidUntil, string PoNumber, string Currency, Money Subtotal, Money Discount,
    IReadOnlyList<DocumentTaxModel> Taxes, Money Total, Money Deposit, DateOnly? DepositDueDate, string Notes, string Terms, string Status,
    IReadOnlyList<DocumentLineModel> Lines);
