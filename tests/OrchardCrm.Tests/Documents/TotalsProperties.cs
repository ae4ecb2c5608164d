using FsCheck.Xunit;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Tests.Documents;

[Properties(MaxTest = 500)]
public sealed class TotalsProperties
{
    [Property]
    public void Every_figure_adds_up_to_the_next(RandomDocument document)
    {
        var totals = TotalsCalculator.Calculate(document.Input);

        Sum(totals, totals.Lines.Select(line => line.Amount)).ShouldBe(totals.Subtotal);
        Sum(totals, totals.Lines.Select(line => line.Net)).ShouldBe(totals.SumOfLines);
        Sum(totals, totals.Adjustments.Where(a => !a.IsCharge).Select(a => a.Net)).ShouldBe(totals.Allowances);
        Sum(totals, totals.Adjustments.Where(a => a.IsCharge).Select(a => a.Net)).ShouldBe(totals.Charges);
        (totals.SumOfLines - totals.Allowances + totals.Charges).ShouldBe(totals.TaxExclusive);
        Sum(totals, totals.Taxes.Select(row => row.Amount)).ShouldBe(totals.TaxTotal);
        (totals.TaxExclusive + totals.TaxTotal).ShouldBe(totals.TaxInclusive);
        Sum(totals, totals.Withholdings.Select(row => row.Amount)).ShouldBe(totals.WithholdingTotal);
        (totals.TaxInclusive - totals.WithholdingTotal + totals.Rounding).ShouldBe(totals.Payable);
        (totals.Payable - totals.Paid).ShouldBe(totals.Due);
        Gross(totals).ShouldBe(totals.TaxInclusive);
        foreach (var line in totals.Lines)
            (line.Subtotal - line.Discount + line.Charge).ShouldBe(line.Amount);
    }

    [Property]
    public void Prices_with_tax_in_them_are_kept_to_the_minor_unit(RandomDocument document)
    {
        var totals = TotalsCalculator.Calculate(document.Input with { PricesIncludeTax = true });

        totals.Lines.ShouldAllBe(line => line.Gross == line.Amount);
        totals.Adjustments.ShouldAllBe(adjustment => adjustment.Gross == adjustment.Amount);
        Gross(totals).ShouldBe(totals.TaxInclusive);
    }

    [Property]
    public void Prices_without_tax_are_kept_and_each_tax_is_its_rate_of_its_base(RandomDocument document)
    {
        var totals = TotalsCalculator.Calculate(document.Input with { PricesIncludeTax = false });

        totals.Lines.ShouldAllBe(line => line.Net == line.Amount);
        foreach (var row in totals.Taxes.Concat(totals.Withholdings))
            ((decimal)row.Amount.MinorUnits).ShouldBe(Math.Round(row.Base.MinorUnits * row.Percent / 100, MidpointRounding.AwayFromZero));
    }

    [Property]
    public void A_tax_within_prices_is_its_rate_of_its_base_to_the_minor_unit(RandomDocument document)
    {
        var totals = TotalsCalculator.Calculate(document.Input with { PricesIncludeTax = true });

        foreach (var row in totals.Taxes)
            Math.Abs(row.Amount.MinorUnits - row.Base.MinorUnits * row.Percent / 100).ShouldBeLessThanOrEqualTo(1);
    }

    [Property]
    public void Which_line_comes_first_makes_no_difference(RandomDocument document, int seed)
    {
        var input = document.Input;
        var order = Enumerable.Range(0, input.Lines.Count).ToArray();
        new Random(seed).Shuffle(order);
        var totals = TotalsCalculator.Calculate(input);

        var shuffled = TotalsCalculator.Calculate(input with { Lines = [.. order.Select(i => input.Lines[i])] });

        shuffled.Taxes.ShouldBe(totals.Taxes);
        shuffled.Withholdings.ShouldBe(totals.Withholdings);
        shuffled.Adjustments.ShouldBe(totals.Adjustments);
        Figures(shuffled).ShouldBe(Figures(totals));
        shuffled.Lines.ShouldBe(totals.Lines, ignoreOrder: true);
    }

    [Property]
    public void Taking_all_back_comes_to_the_same_below_nothing(RandomDocument document)
    {
        var input = document.Input with { Adjustments = [new(AmountOrPercent.OfPercent(document.Percent % 101))], Paid = 0 };
        input = input with { Lines = [.. input.Lines.Select(line => line with { Discount = AmountOrPercent.OfPercent(10), Charge = AmountOrPercent.None })] };
        var back = input with { Lines = [.. input.Lines.Select(line => line with { Quantity = -line.Quantity })] };

        var sold = TotalsCalculator.Calculate(input);
        var returned = TotalsCalculator.Calculate(back);

        Figures(returned).ShouldBe(Figures(sold).Select(figure => -figure));
        returned.Lines.Select(line => (line.Net, line.Gross)).ShouldBe(sold.Lines.Select(line => (-line.Net, -line.Gross)));
    }

    [Property]
    public void Shares_of_tax_stay_near_what_the_line_bears(RandomDocument document)
    {
        var input = document.Input with { PricesIncludeTax = false, Adjustments = [] };
        var totals = TotalsCalculator.Calculate(input);

        for (var i = 0; i < input.Lines.Count; i++)
        {
            var percent = input.Lines[i].Taxes.Where(tax => tax.Category != TaxCategory.Withholding).Sum(tax => tax.Percent);
            Math.Abs(totals.Lines[i].Tax.MinorUnits - totals.Lines[i].Net.MinorUnits * percent / 100).ShouldBeLessThan(3);
        }
    }

    [Property]
    public void What_the_validator_passes_can_be_calculated(RandomDocument document, long price, byte decimals, long charge, long paid)
    {
        var absurd = new LineInput(price, new decimal(price) / (decimals % 7 + 1)) { Charge = AmountOrPercent.OfAmount(charge), Taxes = [new("T", 99, TaxCategory.Standard)] };
        var input = document.Input with { Lines = [.. document.Input.Lines, absurd], Paid = paid };

        if (TotalsInputValidator.Validate(input).Count == 0)
            TotalsCalculator.Calculate(input).Lines.Count.ShouldBe(input.Lines.Count);
    }

    private static Money Gross(DocumentTotals totals) =>
        Sum(totals, totals.Lines.Select(line => line.Gross))
        + Sum(totals, totals.Adjustments.Select(adjustment => adjustment.IsCharge ? adjustment.Gross : -adjustment.Gross));

    private static Money[] Figures(DocumentTotals totals) =>
    [
        totals.Subtotal, totals.SumOfLines, totals.Allowances, totals.Charges, totals.TaxExclusive, totals.TaxTotal,
        totals.TaxInclusive, totals.WithholdingTotal, totals.Rounding, totals.Payable, totals.Due,
    ];

    private static Money Sum(DocumentTotals totals, IEnumerable<Money> amounts) => Money.Sum(amounts, totals.Currency);
}
