using ICU4N.Globalization;
using ICU4N.Text;

namespace OrchardCrm.Pdf.Typography;

/// <summary>Where a line may end (UAX#14).</summary>
internal static class LineBreaks
{
    [ThreadStatic]
    private static Dictionary<string, BreakIterator>? s_iterators;

    /// <summary>The offsets in <paramref name="text"/> at which a new line may begin, the end included.</summary>
    public static List<int> Find(string text, string language)
    {
        var iterators = s_iterators ??= new(StringComparer.Ordinal);
        if (!iterators.TryGetValue(language, out var iterator))
            iterators[language] = iterator = BreakIterator.GetLineInstance(new UCultureInfo(language));

        iterator.SetText(text);
        var offsets = new List<int>();
        iterator.First();
        for (var offset = iterator.Next(); offset != BreakIterator.Done; offset = iterator.Next())
            offsets.Add(offset);
        return offsets;
    }
}
