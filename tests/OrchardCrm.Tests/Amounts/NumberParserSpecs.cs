using System.Globalization;
using System.Resources;
using FsCheck.Xunit;
using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Tests.Amounts;

public sealed class NumberParserSpecs
{
    [Theory]
    [InlineData("en", "1,234.5", "1234.5")]
    [InlineData("en", "1,234", "1234")]
    [InlineData("en", "1234.50", "1234.50")]
    [InlineData("en", " -1,234,567.89 ", "-1234567.89")]
    [InlineData("en", "\u22125", "-5")]
    [InlineData("en", "+5", "5")]
    [InlineData("en", ".5", "0.5")]
    [InlineData("en", "-0", "0")]
    [InlineData("en", "007", "7")]
    [InlineData("en-IN", "12,34,567", "1234567")]
    [InlineData("en-IN", "1,234,567", "1234567")]
    [InlineData("pt-BR", "1.500", "1500")]
    [InlineData("pt-BR", "1234,50", "1234.50")]
    [InlineData("pt-BR", "1.234.567,89", "1234567.89")]
    [InlineData("fr-FR", "1 234,5", "1234.5")]
    [InlineData("fr-FR", "1\u00A0234,5", "1234.5")]
    [InlineData("fr-FR", "1\u202F234,5", "1234.5")]
    [InlineData("de-CH", "1'234.50", "1234.50")]
    [InlineData("de-CH", "1’234.50", "1234.50")]
    [InlineData("en", "1234567890123456789012345678", "1234567890123456789012345678")]
    public void Numbers_of_the_persons_own_language_are_read(string culture, string typed, string expected)
    {
        NumberParser.TryParse(typed, Culture(culture), out var value, out var error).ShouldBeTrue(error.ToString());

        value.ShouldBe(decimal.Parse(expected, CultureInfo.InvariantCulture));
        decimal.IsNegative(value).ShouldBe(expected[0] == '-');
    }

    [Theory]
    [InlineData("en", "1,5", NumberParseError.Ambiguous)]
    [InlineData("en", "0,123", NumberParseError.Ambiguous)]
    [InlineData("en", "1234,56", NumberParseError.Ambiguous)]
    [InlineData("pt-BR", "1.5", NumberParseError.Ambiguous)]
    [InlineData("pt-BR", "0.500", NumberParseError.Ambiguous)]
    [InlineData("pt-PT", "1.500", NumberParseError.Ambiguous)]
    [InlineData("en", "12,34.5", NumberParseError.MisplacedSeparator)]
    [InlineData("en", "1.234,50", NumberParseError.MisplacedSeparator)]
    [InlineData("en", "1,2345,678", NumberParseError.MisplacedSeparator)]
    [InlineData("en", "1,,234", NumberParseError.MisplacedSeparator)]
    [InlineData("en", "1 234", NumberParseError.MisplacedSeparator)]
    [InlineData("en", "1.5.2", NumberParseError.MisplacedSeparator)]
    [InlineData("en", "5.", NumberParseError.MisplacedSeparator)]
    [InlineData("fr-FR", "1 234\u00A0567", NumberParseError.MisplacedSeparator)]
    [InlineData("en", "12,34,567", NumberParseError.MisplacedSeparator)]
    [InlineData("en", "5-", NumberParseError.NotANumber)]
    [InlineData("en", "--5", NumberParseError.NotANumber)]
    [InlineData("en", "(5)", NumberParseError.NotANumber)]
    [InlineData("en", "1e3", NumberParseError.NotANumber)]
    [InlineData("en", "٣", NumberParseError.NotANumber)]
    [InlineData("en", "$5", NumberParseError.NotANumber)]
    [InlineData("en", "-", NumberParseError.NotANumber)]
    [InlineData("en", ".", NumberParseError.NotANumber)]
    [InlineData("en", "", NumberParseError.Empty)]
    [InlineData("en", "  ", NumberParseError.Empty)]
    [InlineData("en", null, NumberParseError.Empty)]
    [InlineData("en", "12345678901234567890123456789", NumberParseError.TooManyDigits)]
    public void Anything_else_is_refused_with_its_reason(string culture, string? typed, NumberParseError expected)
    {
        NumberParser.TryParse(typed, Culture(culture), out var value, out var error).ShouldBeFalse();

        error.ShouldBe(expected);
        value.ShouldBe(0);
        var text = string.Format(Culture(culture), NumberParseMessages.KeyOf(error), NumberParseMessages.Arguments(typed, Culture(culture)));
        text.ShouldNotContain("{");
    }

    [Theory]
    [InlineData("pt-BR", "1.234,50", "BRL", 123450)]
    [InlineData("en", "1,234", "JPY", 1234)]
    [InlineData("en", "1.234", "KWD", 1234)]
    [InlineData("en", "7", "EUR", 700)]
    public void Amounts_are_read_in_their_currency(string culture, string typed, string currency, long expected)
    {
        MoneyParser.TryParse(typed, currency, Culture(culture), out var money, out _).ShouldBeTrue();

        money.ShouldBe(new Money(expected, currency));
    }

    [Theory]
    [InlineData("en", "1.234", "EUR", NumberParseError.TooManyDecimals)]
    [InlineData("en", "1.500", "EUR", NumberParseError.TooManyDecimals)]
    [InlineData("en", "1.0", "JPY", NumberParseError.TooManyDecimals)]
    [InlineData("en", "99999999999999999999", "EUR", NumberParseError.TooManyDigits)]
    [InlineData("pt-BR", "1.5", "BRL", NumberParseError.Ambiguous)]
    public void Amounts_that_the_currency_cannot_count_are_refused(string culture, string typed, string currency, NumberParseError expected)
    {
        MoneyParser.TryParse(typed, currency, Culture(culture), out var money, out var error).ShouldBeFalse();

        error.ShouldBe(expected);
        money.IsZero.ShouldBeTrue();
    }

    [Property]
    public bool What_a_field_shows_opens_again_unchanged(int whole, uint fraction, byte decimals, bool portuguese)
    {
        var culture = Culture(portuguese ? "pt-BR" : "en");
        var value = whole + new decimal((int)fraction, 0, 0, false, (byte)(decimals % 20));

        return NumberParser.TryParse(NumberParser.Format(value, culture), culture, out var read, out _) && read == value;
    }

    [Property]
    public bool What_is_shown_with_groups_reads_as_the_same_number(long minorUnits, byte choice)
    {
        var culture = Culture(new[] { "en", "pt-BR", "pt-PT", "de-CH", "fr-FR", "en-IN", "ja-JP", "es-MX" }[choice % 8]);
        var money = new Money(minorUnits, choice % 3 == 0 ? "JPY" : choice % 3 == 1 ? "EUR" : "KWD");

        return MoneyParser.TryParse(MoneyFormatter.FormatAmount(money, culture), money.Currency, culture, out var read, out _)
            && MoneyParser.TryParse(MoneyParser.Format(money, culture), money.Currency, culture, out var reopened, out _)
            && read == money
            && reopened == money;
    }

    [Property]
    public bool Shares_always_add_up(long total, FsCheck.NonEmptyArray<ushort> weights)
    {
        var positive = weights.Get.Select(weight => (long)weight + 1).ToArray();
        return new Money(total, "EUR").Allocate(positive).Sum(share => (decimal)share.MinorUnits) == total;
    }

    [Fact]
    public void Every_reason_has_a_text_in_both_languages()
    {
        var resources = new ResourceManager(typeof(NumberParseMessages));

        NumberParseMessages.All.ShouldAllBe(key => !string.IsNullOrEmpty(resources.GetString(key, Culture("pt-BR"))));
    }

    private static CultureInfo Culture(string name) => CultureInfo.GetCultureInfo(name);
}
