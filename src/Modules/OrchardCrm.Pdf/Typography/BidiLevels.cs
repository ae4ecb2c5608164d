using System.Text;

namespace OrchardCrm.Pdf.Typography;

/// <summary>
/// Embedding levels for lines that mix directions, by the implicit rules of UAX#9: strong letters, numbers and what lies
/// between them. Explicit embedding marks are not looked at; names, addresses and item texts do not carry them.
/// </summary>
internal static class BidiLevels
{
    private enum Kind : byte
    {
        Left,
        Right,
        Number,
        NumberSeparator,
        Neutral,
    }

    /// <summary>The level of each UTF-16 unit, or null where the whole text runs left to right.</summary>
    public static byte[]? Resolve(string text)
    {
        if (!text.Any(unit => unit >= '\u0590'))
            return null;
        var kinds = Classify(text);
        if (!kinds.Contains(Kind.Right))
            return null;

        JoinNumbers(kinds);
        var baseLevel = kinds.First(kind => kind is Kind.Left or Kind.Right) == Kind.Right ? (byte)1 : (byte)0;
        var lastStrong = baseLevel == 1 ? Kind.Right : Kind.Left;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.Left or Kind.Right)
                lastStrong = kinds[i];
            else if (kinds[i] == Kind.Number && lastStrong == Kind.Left)
                kinds[i] = Kind.Left;
        }

        ResolveNeutrals(kinds, baseLevel == 1 ? Kind.Right : Kind.Left);
        return [.. kinds.Select(kind => kind switch
        {
            Kind.Right => (byte)1,
            Kind.Number => (byte)2,
            _ => (byte)(baseLevel * 2),
        })];
    }

    /// <summary>Puts the runs of a line into the order in which they are drawn from left to right (rule L2).</summary>
    public static void Reorder<T>(List<T> runs, Func<T, byte> levelOf)
    {
        var highest = runs.Count == 0 ? 0 : runs.Max(levelOf);
        for (var level = highest; level > 0; level--)
        {
            for (var start = 0; start < runs.Count; start++)
            {
                var end = start;
                while (end < runs.Count && levelOf(runs[end]) >= level)
                    end++;
                if (end - start > 1)
                    runs.Reverse(start, end - start);
                start = Math.Max(start, end - 1);
            }
        }
    }

    private static Kind[] Classify(string text)
    {
        var kinds = new Kind[text.Length];
        for (var i = 0; i < text.Length;)
        {
            var rune = Rune.TryGetRuneAt(text, i, out var value) ? value : Rune.ReplacementChar;
            var kind = KindOf(rune);
            for (var unit = 0; unit < rune.Utf16SequenceLength && i < text.Length; unit++)
                kinds[i++] = kind;
        }

        return kinds;
    }

    private static Kind KindOf(Rune rune) => rune.Value switch
    {
        >= '0' and <= '9' or (>= 0x0660 and <= 0x0669) or (>= 0x06F0 and <= 0x06F9) => Kind.Number,
        '+' or '-' or '.' or ',' or ':' or '/' or '%' or 0x066B or 0x066C => Kind.NumberSeparator,
        0x200F or (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) => Kind.Right,
        _ when Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.SpacingCombiningMark => Kind.Left,
        _ when Rune.IsDigit(rune) => Kind.Number,
        _ => Kind.Neutral,
    };

    private static void JoinNumbers(Kind[] kinds)
    {
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] != Kind.NumberSeparator)
                continue;
            var between = i > 0 && i + 1 < kinds.Length && kinds[i - 1] == Kind.Number && kinds[i + 1] == Kind.Number;
            kinds[i] = between ? Kind.Number : Kind.Neutral;
        }
    }

    // What lies between two strong texts goes with them if they agree, and with the paragraph if not (rules N1 and N2).
    private static void ResolveNeutrals(Kind[] kinds, Kind paragraph)
    {
        for (var start = 0; start < kinds.Length;)
        {
            var end = start;
            while (end < kinds.Length && kinds[end] == Kind.Neutral)
                end++;
            if (end > start)
            {
                var before = start == 0 ? paragraph : SideOf(kinds[start - 1]);
                var after = end == kinds.Length ? paragraph : SideOf(kinds[end]);
                kinds.AsSpan(start, end - start).Fill(before == after ? before : paragraph);
            }

            start = end + 1;
        }
    }

    private static Kind SideOf(Kind kind) => kind == Kind.Left ? Kind.Left : Kind.Right;
}
