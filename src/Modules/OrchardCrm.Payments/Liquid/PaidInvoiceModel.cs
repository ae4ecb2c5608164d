using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Liquid;

/// <summary>One of <c>invoices</c> in templates of payments.</summary>
/// <param name="Number">Number of the document.</param>
/// <param name="Paid">Part of this payment.</param>
/// <param name="Due">Still due.</param>
/// <param name="IsSettled">Nothing is due any more.</param>
public sealed record PaidInvoiceModel(string Number, Money Paid, Money Due, bool IsSettled);
