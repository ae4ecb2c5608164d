using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Liquid;

namespace OrchardCrm.Invoices.Liquid;

/// <summary><c>invoice</c> in templates.</summary>
/// <param name="Number">Number.</param>
/// <param name="Date">Date of the document.</param>
/// <param name="DueDate">When it is due.</param>
/// <param name="PoNumber">The client's order number.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Subtotal">The lines.</param>
/// <param name="Discount">Discount on the whole.</param>
/// <param name="Taxes">The taxes.</param>
/// <param name="Total">Amount payable.</param>
/// <param name="Paid">Paid so far.</param>
/// <param name="Balance">Still due.</param>
/// <param name="Deposit">How much of it is due first; zero where it is all due at once.</param>
/// <param name="DepositDueDate">When the deposit is due; nothing for at once.</param>
/// <param name="Notes">Notes.</param>
/// <param name="Terms">Terms.</param>
/// <param name="Status">Status, in words.</param>
/// <param name="Lines">The lines.</param>
public sealed record InvoiceModel(
    string Number, DateOnly Date, DateOnly? DueDate, string PoNumber, string Currency, Money Subtotal, Money Discount,
    IReadOnlyList<DocumentTaxModel> Taxes, Money Total, Money Paid, Money Balance, Money Deposit, DateOnly? DepositDueDate, string Notes,
    string Terms, string Status, IReadOnlyList<DocumentLineModel> Lines);
