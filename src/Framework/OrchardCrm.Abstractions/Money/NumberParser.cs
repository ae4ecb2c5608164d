using System.Globalization;

namespace OrchardCrm.Abstractions.Money;

/// <summary>
/// Reads the numbers that people type, strictly by their own language: what another language would read differently is
/// refused, never guessed.
/// </summary>
public static class NumberParser
{
    /// <summary>How many digits a number may have.</summary>
    public const int MaximumDigits = 28;

    /// <summary>Reads a number: digits, an optional leading sign, groups only where groups end, the language's own decimal sign.</summary>
    public static bool TryParse(string? text, CultureInfo culture, out decimal value, out NumberParseError error)
    {
        value = 0;
        var typed = (text ?? "").AsSpan().Trim();
        error = typed.IsEmpty ? NumberParseError.Empty : Read(typed, LanguageStyles.Of(culture), out value);
        return error == NumberParseError.None;
    }

    /// <summary>Writes a number into a field so that it opens again unchanged: no groups, no exponent, no lost digits.</summary>
    public static string Format(decimal value, CultureInfo culture, int minimumDecimals = 0)
    {
        var (negative, whole, decimals) = NumberFormatter.Digits(value, minimumDecimals);
        return (negative ? "-" : "") + NumberFormatter.Join(whole, decimals, LanguageStyles.Of(culture));
    }

    private static NumberParseError Read(ReadOnlySpan<char> typed, LanguageStyle style, out decimal value)
    {
        value = 0;
        var negative = typed[0] is '-' or '\u2212';
        var body = negative || typed[0] == '+' ? typed[1..] : typed;
        var error = CheckCharacters(body);
        if (error != NumberParseError.None)
            return error;

        var point = body.IndexOf(style.Decimal);
        var whole = point < 0 ? body : body[..point];
        var decimals = point < 0 ? [] : body[(point + 1)..];
        if ((point >= 0 && decimals.IsEmpty) || decimals.ContainsAnyExceptInRange('0', '9') || !IsWhole(whole, style))
            return Misread(body);

        var digits = string.Concat("0", WithoutSeparators(whole), point < 0 ? "" : ".", decimals);
        value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (negative && value != 0)
            value = -value;
        return NumberParseError.None;
    }

    private static NumberParseError CheckCharacters(ReadOnlySpan<char> body)
    {
        var digits = 0;
        foreach (var c in body)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (!IsSeparator(c))
                return NumberParseError.NotANumber;
        }

        return digits switch
        {
            0 => NumberParseError.NotANumber,
            > MaximumDigits => NumberParseError.TooManyDigits,
            _ => NumberParseError.None,
        };
    }

    private static bool IsWhole(ReadOnlySpan<char> whole, LanguageStyle style)
    {
        if (!whole.ContainsAnyExceptInRange('0', '9'))
            return true;

        // Nobody groups a number that begins with nought: 0,123 is a decimal of another language.
        if (whole[0] == '0' || !UsesOneGroupSeparator(whole, style))
            return false;

        var groups = WithSpaces(whole).Split(' ');
        var first = groups[0].Length;
        if (first is < 1 or > 3 || groups[^1].Length != 3)
            return false;

        var middle = groups[1..^1];
        return middle.All(group => group.Length == 3) || (style.GroupsInLakhs && first <= 2 && middle.All(group => group.Length == 2));
    }

    private static bool UsesOneGroupSeparator(ReadOnlySpan<char> whole, LanguageStyle style)
    {
        var separator = whole[whole.IndexOfAnyExceptInRange('0', '9')];
        foreach (var c in whole)
        {
            if (!char.IsAsciiDigit(c) && c != separator)
                return false;
        }

        return separator == style.Group
            || (IsSpace(separator) && IsSpace(style.Group))
            || (IsApostrophe(separator) && IsApostrophe(style.Group));
    }

    // One sign that could be either kind may mean two numbers; several can't, they only stand wrong.
    private static NumberParseError Misread(ReadOnlySpan<char> body)
    {
        var first = body.IndexOfAnyExceptInRange('0', '9');
        var single = !body[(first + 1)..].ContainsAnyExceptInRange('0', '9') && first < body.Length - 1;
        return single && body[first] is ('.' or ',') ? NumberParseError.Ambiguous : NumberParseError.MisplacedSeparator;
    }

    private static string WithoutSeparators(ReadOnlySpan<char> whole) => WithSpaces(whole).Replace(" ", "", StringComparison.Ordinal);

    private static string WithSpaces(ReadOnlySpan<char> whole) =>
        string.Create(whole.Length, whole, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = char.IsAsciiDigit(source[i]) ? source[i] : ' ';
        });

    private static bool IsSeparator(char c) => c is '.' or ',' || IsSpace(c) || IsApostrophe(c);

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F';

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';
}
