using System.Collections.Concurrent;

namespace OrchardCrm.Pdf.Typography;

/// <summary>The faces of the <c>Fonts</c> folder beside the module, opened when a document first needs them.</summary>
internal sealed class FontLibrary
{
    private const string TextFamily = "Inter";
    private static readonly Lazy<FontLibrary> SharedLibrary = new(() => new FontLibrary(DefaultFolder));

    private readonly ConcurrentDictionary<string, Lazy<FontFace>> _faces = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(FontWeight Weight, string EastAsian), IReadOnlyList<FontFace>> _candidates = new();
    private readonly Lazy<FontFace> _regular;
    private readonly Lazy<FontFace> _semiBold;
    private readonly string _folder;
    private readonly string[] _fallbackFamilies;

    public FontLibrary(string folder)
    {
        _folder = folder;
        if (!File.Exists(PathOf(TextFamily, FontWeight.Regular)))
        {
            throw new InvalidOperationException(
                $"The PDF fonts are missing: '{PathOf(TextFamily, FontWeight.Regular)}' was not found. " +
                "Build the solution with Node.js and npm installed, or copy the Fonts folder of a published build there.");
        }

        _regular = new(() => Open(TextFamily, FontWeight.Regular)!);
        _semiBold = new(() => Open(TextFamily, FontWeight.SemiBold)!);
        var ending = FileEnding(FontWeight.Regular);
        _fallbackFamilies = [.. Directory.EnumerateFiles(folder, $"*{ending}")
            .Select(file => Path.GetFileName(file)[..^ending.Length])
            .Where(family => family != TextFamily)
            .OrderBy(IsEastAsian)
            .ThenBy(family => family == "NotoEmoji" ? 1 : 0)
            .ThenBy(family => family, StringComparer.Ordinal)];
    }

    /// <summary>The library of the running program; fonts that an operator adds to the folder become fall-back faces.</summary>
    public static FontLibrary Shared => SharedLibrary.Value;

    private static string DefaultFolder =>
        Path.Combine(Path.GetDirectoryName(typeof(FontLibrary).Assembly.Location) is { Length: > 0 } folder ? folder : AppContext.BaseDirectory, "Fonts");

    public FontFace TextFace(FontWeight weight) => weight == FontWeight.Regular ? _regular.Value : _semiBold.Value;

    /// <summary>The families to try, in order: the text face, then those of the language, then all others.</summary>
    public IReadOnlyList<FontFace> CandidatesFor(FontWeight weight, string language) =>
        _candidates.GetOrAdd((weight, PreferredEastAsianFamily(language)), key =>
            [TextFace(weight), .. _fallbackFamilies
                .OrderBy(family => IsEastAsian(family) ? family == key.EastAsian ? 1 : 2 : 0)
                .Select(family => Open(family, weight) ?? Open(family, FontWeight.Regular)!)]);

    private static bool IsEastAsian(string family) => family is "NotoSansSC" or "NotoSansTC" or "NotoSansJP" or "NotoSansKR";

    // One code point has other strokes in Japan, Korea and China: the document's language decides.
    private static string PreferredEastAsianFamily(string language) => language.Split('-')[0].ToUpperInvariant() switch
    {
        "JA" => "NotoSansJP",
        "KO" => "NotoSansKR",
        _ => "NotoSansSC",
    };

    private FontFace? Open(string family, FontWeight weight)
    {
        var path = PathOf(family, weight);
        return File.Exists(path)
            ? _faces.GetOrAdd(path, file => new Lazy<FontFace>(() => new FontFace(file, family == TextFamily))).Value
            : null;
    }

    private string PathOf(string family, FontWeight weight) => Path.Combine(_folder, family + FileEnding(weight));

    private static string FileEnding(FontWeight weight) => weight == FontWeight.SemiBold ? "_600SemiBold.ttf" : "_400Regular.ttf";
}
