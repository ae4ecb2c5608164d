using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.Services;

/// <summary>Brings a document before the one calculator.</summary>
public static class DocumentCalculator
{
    /// <summary>What the calculator needs to know; taxes that are gone from the settings are left out (validation names them).</summary>
    /// <param name="part">The document.</param>
    /// <param name="taxes">The tax rates.</param>
    /// <param name="today">Date of a document that has none yet.</param>
    public static TotalsInput ToInput(DocumentPart part, TaxSettings taxes, DateOnly today) => new(part.Currency)
    {
        PricesIncludeTax = part.PricesIncludeTax,
        RoundingIncrement = taxes.RoundingOf(part.Currency),
        Lines = [.. part.Lines.Select(line => new LineInput(line.Quantity, line.UnitPrice)
        {
            Discount = line.Discount,
            Charge = line.Charge,
            Taxes = [.. TaxesOf(line, part, taxes, today)],
        })],
        Adjustments = [.. part.Adjustments.Select(row => new AdjustmentInput(row.Value, row.IsCharge)
        {
            Taxes = row.TaxRateIds is { } own ? [.. ToRates(own, taxes, part.TaxDate ?? part.IssueDate ?? today)] : null,
        })],
    };

    /// <summary>The totals; null while something is wrong that keeps them from being worked out.</summary>
    public static DocumentTotals? TryCalculate(DocumentPart part, TaxSettings taxes, DateOnly today)
    {
        var input = ToInput(part, taxes, today);
        return TotalsInputValidator.Validate(input).Count == 0 ? TotalsCalculator.Calculate(input) : null;
    }

    /// <summary>The taxes of a line, by the rates of the day of its service, else of the document's tax date or date.</summary>
    public static IEnumerable<TaxRate> TaxesOf(DocumentLine line, DocumentPart part, TaxSettings taxes, DateOnly today) =>
        ToRates(line.TaxRateIds, taxes, line.ServiceDate ?? part.TaxDate ?? part.IssueDate ?? today);

    private static IEnumerable<TaxRate> ToRates(IEnumerable<string> ids, TaxSettings taxes, DateOnly date) =>
        ids.Select(taxes.Find).OfType<TaxRateDefinition>().Select(rate => rate.ToTaxRate(date));
}
