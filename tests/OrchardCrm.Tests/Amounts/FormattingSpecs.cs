using System.Globalization;
using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Tests.Amounts;

public sealed class FormattingSpecs
{
    [Theory]
    [InlineData("en", 123456789, "USD", "$1,234,567.89")]
    [InlineData("en-US", -500, "USD", "-$5.00")]
    [InlineData("en", 500, "EUR", "€5.00")]
    [InlineData("en", 500, "CHF", "CHF_5.00")]
    [InlineData("en", 500, "BRL", "R$5.00")]
    [InlineData("en-GB", 123456, "GBP", "£1,234.56")]
    [InlineData("en-GB", 123456, "USD", "US$1,234.56")]
    [InlineData("en-IN", 1234567800, "INR", "₹1,23,45,678.00")]
    [InlineData("pt-BR", 123456, "BRL", "R$_1.234,56")]
    [InlineData("pt-BR", -123456, "BRL", "-R$_1.234,56")]
    [InlineData("pt-BR", 100, "USD", "US$_1,00")]
    [InlineData("pt-PT", 123456, "EUR", "1234,56_€")]
    [InlineData("pt-PT", 1234567, "EUR", "12_345,67_€")]
    [InlineData("de-DE", 123456, "EUR", "1.234,56_€")]
    [InlineData("de-CH", 123456, "CHF", "CHF_1’234.56")]
    [InlineData("fr-FR", 123456, "EUR", "1_234,56_€")]
    [InlineData("es-ES", 123456, "EUR", "1234,56_€")]
    [InlineData("it-IT", 123456, "EUR", "1.234,56_€")]
    [InlineData("nl-NL", 123456, "EUR", "€_1.234,56")]
    [InlineData("ja-JP", 1234, "JPY", "¥1,234")]
    [InlineData("en", 1234567, "KWD", "KWD_1,234.567")]
    [InlineData("fa-IR", 123456, "USD", "US$1,234.56")]
    public void Amounts_read_as_their_language_writes_them(string culture, long minorUnits, string currency, string expected) =>
        MoneyFormatter.Format(new Money(minorUnits, currency), Culture(culture)).ShouldBe(expected.Replace('_', '\u00A0'));

    [Fact]
    public void Amounts_can_stand_without_symbol_or_with_their_code()
    {
        MoneyFormatter.FormatAmount(new Money(-123456, "BRL"), Culture("pt-BR")).ShouldBe("-1.234,56");
        MoneyFormatter.FormatWithCode(new Money(123456, "EUR"), Culture("en")).ShouldBe("EUR\u00A01,234.56");
        MoneyFormatter.FormatWithCode(new Money(123456, "EUR"), Culture("de")).ShouldBe("1.234,56\u00A0EUR");
    }

    [Theory]
    [InlineData("en", "1234.5", 0, "1,234.5")]
    [InlineData("en", "1234.500", 0, "1,234.5")]
    [InlineData("pt-BR", "0.0825", 2, "0,0825")]
    [InlineData("pt-BR", "12", 2, "12,00")]
    public void Numbers_show_all_decimals_that_mean_something(string culture, string value, int minimumDecimals, string expected) =>
        NumberFormatter.Format(decimal.Parse(value, CultureInfo.InvariantCulture), Culture(culture), minimumDecimals).ShouldBe(expected);

    [Theory]
    [InlineData("en", "4 Nov 2026", "4 November 2026")]
    [InlineData("en-GB", "4 Nov 2026", "4 November 2026")]
    [InlineData("en-US", "Nov 4, 2026", "November 4, 2026")]
    [InlineData("pt-BR", "04/11/2026", "4 de novembro de 2026")]
    [InlineData("de-DE", "04.11.2026", "4. November 2026")]
    [InlineData("fr-FR", "04/11/2026", "4 novembre 2026")]
    [InlineData("es-MX", "04/11/2026", "4 de noviembre de 2026")]
    [InlineData("nl-NL", "04-11-2026", "4 november 2026")]
    [InlineData("ja-JP", "2026/11/04", "2026年11月4日")]
    [InlineData("sv-SE", "2026-11-04", "2026-11-04")]
    public void Dates_read_as_their_language_writes_them(string culture, string expectedShort, string expectedLong)
    {
        var date = new DateOnly(2026, 11, 4);

        DateFormatter.Format(date, Culture(culture)).ShouldBe(expectedShort);
        DateFormatter.FormatLong(date, Culture(culture)).ShouldBe(expectedLong);
    }

    private static CultureInfo Culture(string name) => CultureInfo.GetCultureInfo(name);
}
