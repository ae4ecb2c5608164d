using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Tests.Documents;

/// <summary>What FsCheck draws: any lines, any mix of taxes, discounts and charges, in a currency of nought, two or three decimals.</summary>
public sealed record RandomDocument(
    RandomLine[] Lines, byte Currency, bool PricesIncludeTax, ushort Discount, byte Percent, bool OwnTax, byte Increment, ushort Paid)
{
    private static readonly TaxRate Gst = new("GST", 5, TaxCategory.Standard);

    private static readonly TaxRate[][] Taxes =
    [
        [],
        [new("VAT", 25, TaxCategory.Standard)],
        [new("VAT", 7.75m, TaxCategory.Reduced)],
        [new("VAT", 0, TaxCategory.Zero)],
        [new("VAT", 0, TaxCategory.Exempt, "Article 132")],
        [Gst],
        [Gst, new("QST", 9.975m, TaxCategory.Standard)],
        [new("VAT", 21, TaxCategory.Standard), new("IRPF", 15, TaxCategory.Withholding)],
    ];

    public TotalsInput Input => new(new[] { "EUR", "JPY", "KWD" }[Currency % 3])
    {
        PricesIncludeTax = PricesIncludeTax,
        Lines = [.. Lines.Select(Line)],
        Adjustments =
        [
            new(AmountOrPercent.OfAmount(Discount)),
            new(AmountOrPercent.OfPercent(Percent % 101)),
            new(AmountOrPercent.OfPercent(Percent % 7 + 0.5m), IsCharge: true) { Taxes = OwnTax ? [Gst] : null },
        ],
        RoundingIncrement = new[] { 0, 1, 5, 100 }[Increment % 4],
        Paid = Paid,
    };

    private static LineInput Line(RandomLine line) => new(line.Quantity.Item / 8m, new decimal(Math.Abs((long)line.Price.Item)) / Pow10(line.PriceDecimals % 7))
    {
        Discount = line.Discount % 2 == 0 ? AmountOrPercent.OfPercent(line.Discount % 101) : AmountOrPercent.OfAmount(line.Discount),
        Charge = (line.Charge.Item % 4) switch
        {
            0 => AmountOrPercent.OfAmount(line.Charge.Item),
            1 => AmountOrPercent.OfPercent(line.Charge.Item % 101),
            _ => AmountOrPercent.None,
        },
        Taxes = Taxes[line.Taxes % Taxes.Length],
    };

    private static decimal Pow10(int exponent) => exponent == 0 ? 1 : 10 * Pow10(exponent - 1);
}
