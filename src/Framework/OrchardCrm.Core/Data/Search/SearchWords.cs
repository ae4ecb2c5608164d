using System.Globalization;
using System.Text;

namespace OrchardCrm.Core.Data.Search;

/// <summary>Cuts texts into folded words: what is stored, and what is asked for, by the same rules.</summary>
internal static class SearchWords
{
    /// <summary>Longest word that is kept; longer ones are cut.</summary>
    public const int MaxLength = 64;

    /// <summary>
    /// The words of a text to be found. Parts of a number are found one by one and as a whole: <c>INV-2026-0001</c> by
    /// <c>inv</c>, <c>2026</c>, <c>0001</c> and <c>inv20260001</c>; a phone number by its digits alone. Where a script puts no space
    /// between words, what is asked for may begin at any letter.
    /// </summary>
    public static IEnumerable<string> OfStored(string text)
    {
        var folded = Fold(text);
        foreach (var chunk in folded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Split(chunk);
            foreach (var word in words.Concat(WithinUnspaced(chunk)))
                yield return word;
            if (words.Count > 1 && chunk.Any(char.IsAsciiDigit))
                yield return Cut(string.Concat(words));
        }

        if (folded.Any(char.IsWhiteSpace) && folded.Any(char.IsAsciiDigit) && !folded.Any(char.IsLetter))
            yield return Cut(string.Concat(Split(folded)));
    }

    /// <summary>The words that a person typed.</summary>
    public static IReadOnlyList<string> OfQuery(string text) => [.. Split(Fold(text)).Distinct()];

    private static IEnumerable<string> WithinUnspaced(string chunk)
    {
        for (var position = 1; position < chunk.Length; position++)
        {
            // No more of a long text than a word may hold.
            if (IsUnspaced(chunk[position]))
                yield return Split(chunk[position..Math.Min(chunk.Length, position + MaxLength + 1)])[0];
        }
    }

    // Thai and Lao, Burmese, Khmer, Japanese syllables, Chinese characters.
    private static bool IsUnspaced(char letter) =>
        char.IsLetter(letter)
        && letter is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static List<string> Split(string folded)
    {
        var words = new List<string>();
        var start = -1;
        for (var position = 0; position <= folded.Length; position++)
        {
            var inside = position < folded.Length && (char.IsLetterOrDigit(folded[position]) || char.IsSurrogate(folded[position]));
            if (inside && start < 0)
                start = position;
            if (!inside && start >= 0)
            {
                words.Add(Cut(folded[start..position]));
                start = -1;
            }
        }

        return words;
    }

    private static string Cut(string word)
    {
        if (word.Length <= MaxLength)
            return word;
        return char.IsHighSurrogate(word[MaxLength - 1]) ? word[..(MaxLength - 1)] : word[..MaxLength];
    }

    private static string Fold(string text)
    {
        var decomposed = text.Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var character in decomposed)
        {
            if (char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                Append(folded, char.ToLowerInvariant(character));
        }

        return folded.ToString();
    }

    // Letters that Unicode does not take apart, as people without them on the keyboard type them.
    private static StringBuilder Append(StringBuilder folded, char letter) => letter switch
    {
        'ß' => folded.Append("ss"),
        'æ' => folded.Append("ae"),
        'œ' => folded.Append("oe"),
        'ø' => folded.Append('o'),
        'đ' or 'ð' => folded.Append('d'),
        'ł' => folded.Append('l'),
        'ı' => folded.Append('i'),
        'þ' => folded.Append("th"),
        _ => folded.Append(letter),
    };
}
