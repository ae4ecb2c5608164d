using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Pdf.Templates;

/// <summary>Divides facts among rows of equal columns, the emphasised one, which is the amount due, in the last place.</summary>
internal static class FactRows
{
    /// <summary>The rows; null stands for a place that is left free.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="columns">How many stand side by side; one fewer where a value would wrap.</param>
    /// <param name="width">Width of a row with its gaps.</param>
    /// <param name="gap">Space between columns.</param>
    /// <param name="widthOf">Width of a value on one line.</param>
    public static IReadOnlyList<IReadOnlyList<PdfFact?>> Of(IReadOnlyList<PdfFact> facts, int columns, float width, float gap, Func<PdfFact, float> widthOf)
    {
        var widest = facts.Count == 0 ? 0 : facts.Max(widthOf);
        if (columns > 2 && widest > (width - (gap * (columns - 1))) / columns)
            columns--;
        if (facts.Count <= columns)
            return [facts];

        var free = (columns - (facts.Count % columns)) % columns;
        List<PdfFact?> places = [.. facts.Where(fact => !fact.Emphasis), .. Enumerable.Repeat<PdfFact?>(null, free), .. facts.Where(fact => fact.Emphasis)];
        return [.. places.Chunk(columns)];
    }
}
