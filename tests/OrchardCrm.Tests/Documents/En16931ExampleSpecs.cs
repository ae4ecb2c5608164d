using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Tests.Documents;

/// <summary>Every invoice of the standard's examples comes out to the cent: lines, taxes, amount to pay. None is left out.</summary>
public sealed class En16931ExampleSpecs
{
    public static TheoryData<string> Sources => [.. En16931Example.ReadAll().Select(example => example.Source)];

    [Fact]
    public void All_eight_examples_are_read() => Sources.Count.ShouldBe(8);

    [Theory]
    [MemberData(nameof(Sources))]
    public void An_example_comes_out_to_the_cent(string source)
    {
        var example = En16931Example.ReadAll().Single(candidate => candidate.Source == source);

        var totals = TotalsCalculator.Calculate(Input(example));

        Money In(decimal amount) => Money.FromDecimal(amount, example.Currency);
        totals.Lines.Select(line => line.Net).ShouldBe(example.Lines.Select(line => In(line.Net)));
        totals.Taxes.Select(row => (row.Category.ToElectronicInvoiceCode()!, row.Percent, row.Base, row.Amount)).ShouldBe(
            example.Taxes.Select(tax => (tax.Category, tax.Rate, In(tax.Taxable), In(tax.Amount))), ignoreOrder: true);
        totals.SumOfLines.ShouldBe(In(example.Expect.Lines));
        totals.Allowances.ShouldBe(In(example.Expect.Allowances));
        totals.Charges.ShouldBe(In(example.Expect.Charges));
        totals.TaxExclusive.ShouldBe(In(example.Expect.WithoutTax));
        totals.TaxTotal.ShouldBe(In(example.Expect.TaxTotal));
        totals.TaxInclusive.ShouldBe(In(example.Expect.WithTax));
        totals.Rounding.ShouldBe(In(example.Expect.Rounding));
        totals.Paid.ShouldBe(In(example.Expect.Prepaid));
        // The standard's amount due for payment is what is left after prepayment.
        totals.Due.ShouldBe(In(example.Expect.Payable));
    }

    private static TotalsInput Input(En16931Example example) => new(example.Currency)
    {
        Lines = [.. example.Lines.Select(line => Line(line, example.Currency))],
        Adjustments =
        [
            .. (example.DocumentAllowances ?? []).Select(allowance => new AdjustmentInput(
                AmountOrPercent.OfAmount(Amount(allowance, example.Currency)), allowance.Charge)
            {
                Taxes = [Tax(allowance.Category!, allowance.Rate!.Value)],
            }),
        ],
        Paid = Money.FromDecimal(example.Expect.Prepaid, example.Currency).MinorUnits,
    };

    private static LineInput Line(En16931Example.Line line, string currency)
    {
        var allowances = line.Allowances ?? [];
        return new(line.Quantity, line.Price / (line.PriceBaseQuantity ?? 1))
        {
            Discount = AmountOrPercent.OfAmount(allowances.Where(allowance => !allowance.Charge).Sum(allowance => Amount(allowance, currency))),
            Charge = AmountOrPercent.OfAmount(allowances.Where(allowance => allowance.Charge).Sum(allowance => Amount(allowance, currency))),
            Taxes = [Tax(line.Category, line.Rate)],
        };
    }

    // A share of the standard may be of any base that the sender names; ours is of the line or of the lines. So it goes in
    // as the amount that it comes to.
    private static long Amount(En16931Example.Allowance allowance, string currency)
    {
        if (allowance is { Percent: { } percent, Base: { } whole })
            (whole * percent / 100).ShouldBe(allowance.Amount);

        return Money.FromDecimal(allowance.Amount, currency).MinorUnits;
    }

    private static TaxRate Tax(string code, decimal rate) => new("VAT", rate, code switch
    {
        "S" => TaxCategory.Standard,
        "E" => TaxCategory.Exempt,
        _ => throw new NotSupportedException($"No example had the category {code} before: say here what it is."),
    });
}
