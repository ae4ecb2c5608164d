using System.Globalization;
using System.Resources;
using OrchardCrm.Documents;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Tests.Documents;

public sealed class TotalsInputValidatorSpecs
{
    [Fact]
    public void A_sound_document_has_no_errors() => Errors(new LineInput(2.5m, 10.123456m)
    {
        Discount = AmountOrPercent.OfPercent(100),
        Charge = AmountOrPercent.OfAmount(10),
        Taxes = [new("VAT", 100, TaxCategory.Standard), new("VAT", 0, TaxCategory.Exempt, "Article 132")],
    }).ShouldBeEmpty();

    [Fact]
    public void Each_error_names_its_place_and_value()
    {
        var errors = Errors(
            new LineInput(0, 1),
            new LineInput(1.0000001m, 2.0000001m),
            new LineInput(1, 5) { Discount = AmountOrPercent.OfPercent(101), Charge = AmountOrPercent.OfAmount(-1) },
            new LineInput(1, 5) { Discount = AmountOrPercent.OfAmount(501) },
            new LineInput(1, 5) { Discount = AmountOrPercent.OfPercent(-1) },
            new LineInput(1, 5) { Taxes = [new("A", 101, TaxCategory.Standard), new("B", -1, TaxCategory.Standard)] },
            new LineInput(1, 5) { Taxes = [new("C", 5, TaxCategory.ReverseCharge), new("D", 0, TaxCategory.Exempt)] },
            new LineInput(1, 5) { Taxes = [new("E", 5.00m, TaxCategory.Standard), new("E", 5, TaxCategory.Standard)] },
            new LineInput(1, 5) { Taxes = [new("F", 0.1234567m, TaxCategory.Withholding)] });

        errors.ShouldBe(
        [
            new("lines[0].quantity", TotalsErrorCode.QuantityZero, 0m),
            new("lines[1].quantity", TotalsErrorCode.QuantityTooPrecise, 1.0000001m),
            new("lines[1].unitPrice", TotalsErrorCode.UnitPriceTooPrecise, 2.0000001m),
            new("lines[2].charge", TotalsErrorCode.ChargeNegative, -0.01m),
            new("lines[2].discount", TotalsErrorCode.DiscountTooLarge, 101m),
            new("lines[3].discount", TotalsErrorCode.DiscountTooLarge, 5.01m),
            new("lines[4].discount", TotalsErrorCode.DiscountNegative, -1m),
            new("lines[5].taxes[0].percent", TotalsErrorCode.TaxTooLarge, 101m),
            new("lines[5].taxes[1].percent", TotalsErrorCode.TaxNegative, -1m),
            new("lines[6].taxes[0].percent", TotalsErrorCode.TaxNotCharged, 5m),
            new("lines[6].taxes[1].reason", TotalsErrorCode.ReasonMissing, "D"),
            new("lines[7].taxes[1]", TotalsErrorCode.TaxTwice, "E"),
            new("lines[8].taxes[0].percent", TotalsErrorCode.PercentTooPrecise, 0.1234567m),
        ]);
    }

    [Fact]
    public void Absurd_amounts_are_named_and_do_not_crash()
    {
        Errors(new LineInput(decimal.MaxValue, decimal.MaxValue)).Select(error => error.Path).ShouldBe(["lines[0].quantity", "lines[0].unitPrice"]);
        Errors(new LineInput(1_000_000_000_000, 1_000_000_000_000)).ShouldHaveSingleItem().Path.ShouldBe("lines[0]");
        Errors([.. Enumerable.Repeat(new LineInput(1, 999_999_999_999), 11)]).ShouldHaveSingleItem().ShouldBe(
            new TotalsError("lines", TotalsErrorCode.AmountTooLarge, 10_999_999_999_989m));
        TotalsInputValidator.Validate(new("EUR") { Paid = long.MaxValue, RoundingIncrement = -5 }).Select(error => error.Code)
            .ShouldBe([TotalsErrorCode.IncrementNegative, TotalsErrorCode.AmountTooLarge]);
    }

    [Fact]
    public void Discounts_and_charges_on_the_whole_are_checked_too() => TotalsInputValidator.Validate(new("EUR")
    {
        Lines = [new(1, 10)],
        Adjustments =
        [
            new(AmountOrPercent.OfAmount(1001)),
            new(AmountOrPercent.OfPercent(decimal.MaxValue), IsCharge: true),
            new(AmountOrPercent.OfAmount(-1), IsCharge: true),
        ],
    }).ShouldBe(
    [
        new("adjustments[0].value", TotalsErrorCode.DiscountTooLarge, 10.01m),
        new("adjustments[1].value", TotalsErrorCode.ChargeTooLarge, decimal.MaxValue),
        new("adjustments[2].value", TotalsErrorCode.ChargeNegative, -0.01m),
    ]);

    [Fact]
    public void An_unknown_currency_is_named() =>
        TotalsInputValidator.Validate(new("EURO")).ShouldBe([new("currency", TotalsErrorCode.UnknownCurrency, "EURO")]);

    [Fact]
    public void Every_code_has_a_text_in_both_languages()
    {
        var resources = new ResourceManager(typeof(Strings));

        Enum.GetValues<TotalsErrorCode>().Select(TotalsMessages.KeyOf).ShouldBe(TotalsMessages.All, ignoreOrder: true);
        TotalsMessages.All.ShouldAllBe(key => !string.IsNullOrEmpty(resources.GetString(key, CultureInfo.GetCultureInfo("pt-BR"))));
    }

    private static IReadOnlyList<TotalsError> Errors(params LineInput[] lines) =>
        TotalsInputValidator.Validate(new("EUR") { Lines = lines });
}
