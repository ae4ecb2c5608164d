using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Tests.Documents;

public sealed class TotalsCalculatorSpecs
{
    private static readonly TaxRate Vat21 = new("VAT", 21, TaxCategory.Standard);
    private static readonly TaxRate Vat25 = new("VAT", 25, TaxCategory.Standard);
    private static readonly TaxRate Vat12 = new("VAT", 12, TaxCategory.Reduced);

    [Fact]
    public void A_line_is_rounded_once_half_away_from_zero()
    {
        Totals(new LineInput(3, 0.335m)).Lines[0].Net.ShouldBe(Euros(1.01m));
        Totals(new LineInput(-3, 0.335m)).Lines[0].Net.ShouldBe(Euros(-1.01m));
    }

    [Fact]
    public void Discount_and_charge_of_a_line_add_up_on_paper()
    {
        var line = Totals(new LineInput(1, 10.005m) { Discount = AmountOrPercent.OfPercent(50), Charge = AmountOrPercent.OfAmount(100) }).Lines[0];

        line.Amount.ShouldBe(Euros(6.00m));
        (line.Subtotal - line.Discount + line.Charge).ShouldBe(line.Amount);
    }

    [Fact]
    public void Tax_is_rounded_once_on_the_sum_of_its_rate_not_line_by_line()
    {
        var totals = Totals([.. Enumerable.Repeat(new LineInput(1, 0.02m) { Taxes = [Vat25] }, 3)]);

        totals.TaxTotal.ShouldBe(Euros(0.02m));
        totals.Lines.Sum(line => line.Gross.MinorUnits).ShouldBe(8);
    }

    [Fact]
    public void A_net_price_with_more_decimals_than_the_currency_rounds_at_the_line() =>
        Totals(new LineInput(1, 82.6446m) { Taxes = [Vat21] }).Payable.ShouldBe(Euros(99.99m));

    [Fact]
    public void A_price_with_tax_in_it_is_kept_to_the_cent()
    {
        var totals = TotalsCalculator.Calculate(new("EUR") { PricesIncludeTax = true, Lines = [new(1, 100) { Taxes = [Vat21] }] });

        totals.Payable.ShouldBe(Euros(100));
        totals.TaxExclusive.ShouldBe(Euros(82.64m));
        totals.TaxTotal.ShouldBe(Euros(17.36m));
        totals.Lines[0].Net.ShouldBe(Euros(82.64m));
        totals.Lines[0].Gross.ShouldBe(Euros(100));
    }

    [Fact]
    public void Several_taxes_within_a_price_are_solved_together_and_the_net_takes_the_remainder()
    {
        var totals = TotalsCalculator.Calculate(new("EUR")
        {
            PricesIncludeTax = true,
            Lines = [new(1, 100) { Taxes = [new("State", 10, TaxCategory.Standard), new("City", 5, TaxCategory.Standard)] }],
        });

        totals.Taxes.Select(row => (row.Name, row.Base, row.Amount)).ShouldBe(
            [("State", Euros(86.95m), Euros(8.70m)), ("City", Euros(86.95m), Euros(4.35m))]);
        totals.TaxInclusive.ShouldBe(Euros(100));
    }

    [Fact]
    public void A_discount_on_the_whole_is_split_over_the_rates_in_proportion()
    {
        var totals = TotalsCalculator.Calculate(new("EUR")
        {
            Lines = [new(1, 66.67m) { Taxes = [Vat25] }, new(1, 33.33m) { Taxes = [Vat12] }],
            Adjustments = [new(AmountOrPercent.OfAmount(1000))],
        });

        totals.Taxes.Select(row => (row.Percent, row.Base, row.Amount)).ShouldBe(
            [(25m, Euros(60.00m), Euros(15.00m)), (12m, Euros(30.00m), Euros(3.60m))]);
        totals.Allowances.ShouldBe(Euros(10));
        totals.TaxExclusive.ShouldBe(Euros(90));
    }

    [Fact]
    public void A_discount_in_per_cent_lowers_returned_goods_too()
    {
        var totals = TotalsCalculator.Calculate(new("EUR")
        {
            Lines = [new(1, 100) { Taxes = [Vat25] }, new(-1, 50) { Taxes = [Vat12] }],
            Adjustments = [new(AmountOrPercent.OfPercent(10))],
        });

        totals.Taxes.Select(row => row.Base).ShouldBe([Euros(90), Euros(-45)]);
    }

    [Fact]
    public void A_fixed_discount_does_not_blow_up_where_lines_nearly_cancel_out()
    {
        var totals = TotalsCalculator.Calculate(new("EUR")
        {
            Lines = [new(1, 100) { Taxes = [Vat25] }, new(-1, 99) { Taxes = [Vat12] }],
            Adjustments = [new(AmountOrPercent.OfAmount(50))],
        });

        totals.Taxes.Select(row => row.Base).ShouldBe([Euros(99.50m), Euros(-99)]);
    }

    [Fact]
    public void A_charge_may_have_a_tax_of_its_own()
    {
        var totals = TotalsCalculator.Calculate(new("EUR")
        {
            Lines = [new(1, 100) { Taxes = [Vat12] }],
            Adjustments = [new(AmountOrPercent.OfPercent(10), IsCharge: true) { Taxes = [Vat25] }],
        });

        totals.Charges.ShouldBe(Euros(10));
        totals.TaxTotal.ShouldBe(Euros(12 + 2.50m));
    }

    [Fact]
    public void A_withholding_tax_lowers_what_is_to_be_paid_and_has_a_row_of_its_own()
    {
        var totals = Totals(new LineInput(1, 1000) { Taxes = [Vat21, new("IRPF", 15, TaxCategory.Withholding)] });

        totals.TaxInclusive.ShouldBe(Euros(1210));
        totals.Withholdings.ShouldHaveSingleItem().Amount.ShouldBe(Euros(150));
        totals.Taxes.ShouldHaveSingleItem();
        totals.Payable.ShouldBe(Euros(1060));
    }

    [Fact]
    public void A_withholding_tax_is_no_part_of_a_price_with_tax_in_it()
    {
        var totals = TotalsCalculator.Calculate(new("EUR")
        {
            PricesIncludeTax = true,
            Lines = [new(1, 1210) { Taxes = [Vat21, new("IRPF", 15, TaxCategory.Withholding)] }],
        });

        totals.TaxExclusive.ShouldBe(Euros(1000));
        totals.Payable.ShouldBe(Euros(1060));
    }

    [Fact]
    public void Reverse_charge_charges_nothing_and_says_why()
    {
        var row = Totals(new LineInput(1, 100) { Taxes = [new("VAT", 21, TaxCategory.ReverseCharge, "Article 196")] })
            .Taxes.ShouldHaveSingleItem();

        row.Amount.ShouldBe(Euros(0));
        row.Base.ShouldBe(Euros(100));
        row.Percent.ShouldBe(0);
        row.Reason.ShouldBe("Article 196");
    }

    [Theory]
    [InlineData(10.02, 5, 10.00)]
    [InlineData(10.03, 5, 10.05)]
    [InlineData(10.50, 100, 11.00)]
    [InlineData(-10.50, 100, -11.00)]
    [InlineData(10.03, 0, 10.03)]
    public void The_amount_to_pay_is_rounded_on_a_line_of_its_own(decimal price, long increment, decimal payable)
    {
        var totals = TotalsCalculator.Calculate(new("EUR") { Lines = [new(1, price)], RoundingIncrement = increment, Paid = 300 });

        totals.Payable.ShouldBe(Euros(payable));
        totals.Rounding.ShouldBe(Euros(payable - price));
        totals.Due.ShouldBe(Euros(payable - 3));
    }

    [Theory]
    [InlineData("JPY", 1235, 1235 * 10 / 100 + 1)]
    [InlineData("KWD", 1234500, 123450)]
    public void Currencies_without_or_with_three_decimals_round_to_what_they_count(string currency, long net, long tax)
    {
        var totals = TotalsCalculator.Calculate(new(currency)
        {
            Lines = [new(1, 1234.5m) { Taxes = [new("Tax", 10, TaxCategory.Standard)] }],
        });

        totals.TaxExclusive.ShouldBe(new Money(net, currency));
        totals.TaxTotal.ShouldBe(new Money(tax, currency));
    }

    [Fact]
    public void An_empty_document_comes_to_nothing()
    {
        var totals = TotalsCalculator.Calculate(new("EUR") { Adjustments = [new(AmountOrPercent.OfPercent(10))] });

        totals.Payable.ShouldBe(Euros(0));
        totals.Taxes.ShouldBeEmpty();
    }

    private static DocumentTotals Totals(params LineInput[] lines) => TotalsCalculator.Calculate(new("EUR") { Lines = lines });

    private static Money Euros(decimal amount) => Money.FromDecimal(amount, "EUR");
}
