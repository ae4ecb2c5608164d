using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.Services;

/// <summary>Brings a document before the one calculator.</summary>
public static class DocumentCalculator
{
    /// <summary>What the calculator needs to know; taxes that are gone from the settings are left out (validation names them).</summary>
    public static TotalsInput ToInput(DocumentPart part, TaxSettings taxes) => new(part.Currency)
    {
        PricesIncludeTax = part.PricesIncludeTax,
        Lines = [.. part.Lines.Select(line => new LineInput(line.Quantity, line.UnitPrice)
        {
            Discount = line.Discount,
            Charge = line.Charge,
            Taxes = ToRates(line.TaxRateIds, taxes),
        })],
        Adjustments = [.. part.Adjustments.Select(row => new AdjustmentInput(row.Value, row.IsCharge)
        {
            Taxes = row.TaxRateIds is { } own ? ToRates(own, taxes) : null,
        })],
    };

    /// <summary>The totals; null while something is wrong that keeps them from being worked out.</summary>
    public static DocumentTotals? TryCalculate(DocumentPart part, TaxSettings taxes)
    {
        var input = ToInput(part, taxes);
        return TotalsInputValidator.Validate(input).Count == 0 ? TotalsCalculator.Calculate(input) : null;
    }

    /// <summary>The rates of a line.</summary>
    public static IEnumerable<TaxRateDefinition> TaxesOf(DocumentLine line, TaxSettings taxes) =>
        line.TaxRateIds.Select(taxes.Find).OfType<TaxRateDefinition>();

    private static TaxRate[] ToRates(IEnumerable<string> ids, TaxSettings taxes) =>
        [.. ids.Select(taxes.Find).OfType<TaxRateDefinition>().Select(rate => rate.ToTaxRate())];
}
