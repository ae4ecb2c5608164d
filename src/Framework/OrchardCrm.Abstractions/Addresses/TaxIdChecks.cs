namespace OrchardCrm.Addresses;

/// <summary>Check digits of tax numbers: European VAT by the Commission's VIES algorithms, CPF/CNPJ by Receita Federal, ABN by the ATO.</summary>
internal static class TaxIdChecks
{
    public static bool Cpf(string text) =>
        AllDigits(text, 11) && text.Distinct().Count() > 1
        && Mod11(text, 9, [10, 9, 8, 7, 6, 5, 4, 3, 2]) && Mod11(text, 10, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);

    /// <summary>Letters are allowed in the first twelve places since July 2026: a character counts as its code less 48.</summary>
    public static bool Cnpj(string text) =>
        text.Length == 14 && char.IsAsciiDigit(text[12]) && char.IsAsciiDigit(text[13]) && text.All(char.IsAsciiLetterOrDigit)
        && text.Distinct().Count() > 1
        && Mod11(text, 12, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) && Mod11(text, 13, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);

    public static bool Portugal(string text) => AllDigits(text, 9) && Mod11(text, 8, [9, 8, 7, 6, 5, 4, 3, 2]);

    public static bool Germany(string text)
    {
        if (!AllDigits(text, 9))
            return false;
        var product = 10;
        foreach (var digit in text[..8].Select(Digit))
        {
            var sum = (digit + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10 == Digit(text[8]);
    }

    public static bool Belgium(string text) =>
        AllDigits(text, 10) && 97 - (int.Parse(text[..8], System.Globalization.CultureInfo.InvariantCulture) % 97)
        == int.Parse(text[8..], System.Globalization.CultureInfo.InvariantCulture);

    public static bool Italy(string text) => AllDigits(text, 11) && Luhn(text);

    public static bool Poland(string text) => AllDigits(text, 10) && Sum(text, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == Digit(text[9]);

    public static bool Denmark(string text) => AllDigits(text, 8) && Sum(text, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;

    public static bool Luxembourg(string text) =>
        AllDigits(text, 8) && int.Parse(text[..6], System.Globalization.CultureInfo.InvariantCulture) % 89
        == int.Parse(text[6..], System.Globalization.CultureInfo.InvariantCulture);

    public static bool Finland(string text)
    {
        if (!AllDigits(text, 8))
            return false;
        var remainder = Sum(text, [7, 9, 10, 5, 8, 4, 2]) % 11;
        return remainder != 1 && (remainder == 0 ? 0 : 11 - remainder) == Digit(text[7]);
    }

    /// <summary>Old style: two check digits over the SIREN; keys with letters are only checked for form.</summary>
    public static bool France(string text)
    {
        if (text.Length != 11 || !AllDigits(text[2..], 9) || !text.All(char.IsAsciiLetterOrDigit))
            return false;
        if (!AllDigits(text[..2], 2))
            return true;
        var siren = long.Parse(text[2..], System.Globalization.CultureInfo.InvariantCulture);
        return (12 + (3 * (siren % 97))) % 97 == long.Parse(text[..2], System.Globalization.CultureInfo.InvariantCulture);
    }

    public static bool Australia(string text) =>
        AllDigits(text, 11) && (Sum(text, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 == 0;

    private static int Digit(char character) => character - '0';

    private static bool AllDigits(string text, int length) => text.Length == length && text.All(char.IsAsciiDigit);

    private static int Sum(string text, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += Digit(text[i]) * weights[i];
        return sum;
    }

    private static bool Mod11(string text, int position, ReadOnlySpan<int> weights)
    {
        var remainder = Sum(text, weights) % 11;
        return (remainder < 2 ? 0 : 11 - remainder) == Digit(text[position]);
    }

    private static bool Luhn(string text)
    {
        var sum = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = Digit(text[^(i + 1)]) * (i % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }
}
