using System.Globalization;

namespace OrchardCrm.Abstractions.Money;

/// <summary>
/// What to tell the person who typed a number that was not taken. The texts are keys to translate: {0} is what was typed,
/// {1} a number written the way it is expected, {2} how many decimals are allowed.
/// </summary>
public static class NumberParseMessages
{
    /// <summary>For <see cref="NumberParseError.Empty"/>.</summary>
    public const string Empty = "Enter a number, such as {1}.";

    /// <summary>For <see cref="NumberParseError.NotANumber"/>.</summary>
    public const string NotANumber = "“{0}” is not a number. Use digits only, such as {1}.";

    /// <summary>For <see cref="NumberParseError.Ambiguous"/>.</summary>
    public const string Ambiguous = "“{0}” can be read in two ways. Write it like {1}.";

    /// <summary>For <see cref="NumberParseError.MisplacedSeparator"/>.</summary>
    public const string MisplacedSeparator = "“{0}” has separators in unusual places. Write it like {1}.";

    /// <summary>For <see cref="NumberParseError.TooManyDigits"/>.</summary>
    public const string TooManyDigits = "“{0}” has too many digits.";

    /// <summary>For <see cref="NumberParseError.TooManyDecimals"/>.</summary>
    public const string TooManyDecimals = "“{0}” has too many decimals: at most {2} are possible here.";

    /// <summary>All keys, so that a translation can be checked for gaps.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Empty, NotANumber, Ambiguous, MisplacedSeparator, TooManyDigits, TooManyDecimals];

    /// <summary>The key of an error's text.</summary>
    public static string KeyOf(NumberParseError error) => error switch
    {
        NumberParseError.Empty => Empty,
        NumberParseError.NotANumber => NotANumber,
        NumberParseError.Ambiguous => Ambiguous,
        NumberParseError.MisplacedSeparator => MisplacedSeparator,
        NumberParseError.TooManyDigits => TooManyDigits,
        NumberParseError.TooManyDecimals => TooManyDecimals,
        _ => throw new ArgumentOutOfRangeException(nameof(error), error, "A number that was taken has no message."),
    };

    /// <summary>What fills the places of the text.</summary>
    /// <param name="typed">What the person typed.</param>
    /// <param name="culture">The person's language.</param>
    /// <param name="decimals">How many decimals are allowed there.</param>
    public static object[] Arguments(string? typed, CultureInfo culture, int decimals = 2) =>
        [typed?.Trim() ?? "", NumberParser.Format(decimals == 0 ? 1234m : 1234.5m, culture, Math.Min(decimals, 2)), decimals];
}
