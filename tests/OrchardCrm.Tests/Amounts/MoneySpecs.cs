using System.Text.Json;
using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Tests.Amounts;

public sealed class MoneySpecs
{
    [Fact]
    public void Amounts_of_two_currencies_never_meet()
    {
        var euros = new Money(100, "EUR");
        var reais = new Money(100, "BRL");

        Should.Throw<InvalidOperationException>(() => euros + reais).Message.ShouldContain("EUR and BRL");
        Should.Throw<InvalidOperationException>(() => euros - reais);
        Should.Throw<InvalidOperationException>(() => euros < reais);
        (euros == reais).ShouldBeFalse();
    }

    [Theory]
    [InlineData("10.005", "EUR", 1001)]
    [InlineData("-10.005", "EUR", -1001)]
    [InlineData("10.5", "JPY", 11)]
    [InlineData("1.2345", "KWD", 1235)]
    public void FromDecimal_rounds_half_away_from_zero_to_what_the_currency_counts(string amount, string currency, long expected) =>
        Money.FromDecimal(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency).MinorUnits.ShouldBe(expected);

    [Theory]
    [InlineData(123456, "USD", "1234.56")]
    [InlineData(-5, "USD", "-0.05")]
    [InlineData(1234, "JPY", "1234")]
    [InlineData(1234, "BHD", "1.234")]
    [InlineData(long.MinValue, "USD", "-92233720368547758.08")]
    public void ToDecimal_has_as_many_decimals_as_the_currency(long minorUnits, string currency, string expected) =>
        new Money(minorUnits, currency).ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);

    [Fact]
    public void Sums_that_do_not_fit_throw_instead_of_turning_round() =>
        Should.Throw<OverflowException>(() => new Money(long.MaxValue, "EUR") + new Money(1, "EUR"));

    [Fact]
    public void Allocate_gives_what_is_left_over_to_the_largest_remainders()
    {
        new Money(100, "EUR").Allocate([1, 1, 1]).Select(share => share.MinorUnits).ShouldBe([34, 33, 33]);
        new Money(-100, "EUR").Allocate([1, 1, 1]).Select(share => share.MinorUnits).ShouldBe([-34, -33, -33]);
        new Money(10, "EUR").Allocate([0, 3, 7]).Select(share => share.MinorUnits).ShouldBe([0, 3, 7]);
        Should.Throw<ArgumentException>(() => new Money(10, "EUR").Allocate([0, 0]));
        Should.Throw<ArgumentException>(() => new Money(10, "EUR").Allocate([2, -1]));
    }

    [Fact]
    public void Json_names_minor_units_and_currency()
    {
        var json = JsonSerializer.Serialize(new Money(123456, "EUR"));

        json.ShouldBe("""{"minorUnits":123456,"currency":"EUR"}""");
        JsonSerializer.Deserialize<Money>(json).ShouldBe(new Money(123456, "EUR"));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Money>("""{"minorUnits":1}"""));
    }

    [Fact]
    public void Currencies_have_unique_codes_and_symbols()
    {
        Currencies.All.Select(currency => currency.Code).ShouldBeUnique();
        Currencies.All.Select(currency => currency.Symbol).ShouldBeUnique();
        Currencies.TryGet("BRL", out var real).ShouldBeTrue();
        real!.PortugueseName.ShouldBe("Real brasileiro");
        Currencies.TryGet("brl", out _).ShouldBeFalse();
        Currencies.TryGet("BGN", out _).ShouldBeFalse();
    }
}
