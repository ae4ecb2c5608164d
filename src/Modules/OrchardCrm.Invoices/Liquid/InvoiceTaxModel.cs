using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Invoices.Liquid;

/// <summary>A tax of <c>invoice.taxes</c>.</summary>
/// <param name="Name">Name.</param>
/// <param name="Percent">Rate.</param>
/// <param name="Amount">Amount.</param>
public sealed record InvoiceTaxModel(string Name, decimal Percent, Money Amount);
