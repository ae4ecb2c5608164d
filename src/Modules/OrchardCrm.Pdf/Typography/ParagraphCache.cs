using System.Collections.Concurrent;

namespace OrchardCrm.Pdf.Typography;

/// <summary>
/// Short texts that were shaped lately. A business's documents say much the same: labels, addresses, units, what it sells.
/// Two generations: what is not asked for while a whole one fills is forgotten.
/// </summary>
internal sealed class ParagraphCache
{
    private const int GenerationSize = 4096;
    private const int LongestText = 160;

    private volatile ConcurrentDictionary<(string Text, FontWeight Weight, string Language), Paragraph> _young = new();
    private volatile ConcurrentDictionary<(string Text, FontWeight Weight, string Language), Paragraph> _old = new();
    private int _added;

    public static ParagraphCache Shared { get; } = new();

    public Paragraph Get(TextShaper shaper, string text, FontWeight weight, string language)
    {
        if (text.Length > LongestText)
            return new Paragraph(shaper, text, weight, language);

        var key = (text, weight, language);
        if (_young.TryGetValue(key, out var known))
            return known;

        var paragraph = _old.TryGetValue(key, out var older) ? older : new Paragraph(shaper, text, weight, language);
        if (_young.TryAdd(key, paragraph) && Interlocked.Increment(ref _added) % GenerationSize == 0)
        {
            _old = _young;
            _young = new();
        }

        return paragraph;
    }
}
