using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Models;

namespace OrchardCrm.Documents.Liquid;

/// <summary>Fills what the Liquid models of documents share.</summary>
public static class DocumentModels
{
    /// <summary>The lines.</summary>
    public static IReadOnlyList<DocumentLineModel> ToLineModels(DocumentSnapshot snapshot) =>
    [
        .. snapshot.Lines.Select(line => new DocumentLineModel(
            line.Code, line.Description, line.Unit, line.Quantity, line.UnitPrice, line.DiscountPercent, new Money(line.AmountMinor, snapshot.Currency))),
    ];

    /// <summary>The taxes.</summary>
    public static IReadOnlyList<DocumentTaxModel> ToTaxModels(DocumentSnapshot snapshot) =>
        [.. snapshot.Figures.Taxes.Select(tax => new DocumentTaxModel(tax.Name, tax.Percent, new Money(tax.AmountMinor, snapshot.Currency)))];
}
