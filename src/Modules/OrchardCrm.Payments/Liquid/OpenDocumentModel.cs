using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Liquid;

/// <summary>One of <c>documents</c> in statements: something that is still due.</summary>
/// <param name="Number">Number of the document.</param>
/// <param name="Date">Its date.</param>
/// <param name="DueDate">When it is due.</param>
/// <param name="Total">Amount payable.</param>
/// <param name="Due">Still due.</param>
public sealed record OpenDocumentModel(string Number, DateOnly Date, DateOnly DueDate, Money Total, Money Due);
