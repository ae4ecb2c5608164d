using System.Text.RegularExpressions;
using System.Xml.Linq;
using OrchardCrm.TestSupport;

namespace OrchardCrm.Tests.Kernel.Localization;

/// <summary>The projects under src with the texts they show and the translations they have.</summary>
internal static partial class SourceTree
{
    private const string ResourceFile = "Strings.pt-BR.resx";
    private static readonly string Root = Path.Combine(RepositoryFolder.Root, "src");

    public static IReadOnlyList<string> Projects { get; } =
        [.. Directory.EnumerateFiles(Root, "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!).Order(StringComparer.Ordinal)];

    /// <summary>Keys that a project's code and views ask a localizer for, with the file of each.</summary>
    public static IEnumerable<(string Key, string File)> ShownTexts(string project) =>
        from file in SourceFiles(project)
        from Match match in ShownText().Matches(File.ReadAllText(file))
        select (Unescape(match.Groups["key"].Value), Path.GetRelativePath(Root, file));

    /// <summary>Every string literal of a project; shown texts apart, for in an attribute of a view the quotes nest.</summary>
    public static IReadOnlySet<string> Literals(string project) =>
        SourceFiles(project)
            .SelectMany(file => Literal().Matches(File.ReadAllText(file)))
            .Select(match => Unescape(match.Groups["key"].Value))
            .Concat(ShownTexts(project).Select(text => text.Key))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The translations of a project; empty where it has none.</summary>
    public static IReadOnlyDictionary<string, string> Translations(string project)
    {
        var file = Path.Combine(project, ResourceFile);
        return File.Exists(file)
            ? XDocument.Load(file).Root!.Elements("data").ToDictionary(entry => entry.Attribute("name")!.Value, entry => entry.Element("value")!.Value)
            : new Dictionary<string, string>();
    }

    private static IEnumerable<string> SourceFiles(string project) =>
        new[] { "*.cs", "*.cshtml" }
            .SelectMany(pattern => Directory.EnumerateFiles(project, pattern, SearchOption.AllDirectories))
            .Where(file => !file[project.Length..].Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"));

    private static string Unescape(string literal) => Escape().Replace(literal, match => match.Value[1] switch
    {
        'n' => "\n",
        't' => "\t",
        'u' => ((char)Convert.ToInt32(match.Value[2..], 16)).ToString(),
        var other => other.ToString(),
    });

    [GeneratedRegex("""(?:(?<!\w)[SHT]\[\s*|\b(?:Display\(Name|ErrorMessage)\s*=\s*)"(?<key>(?:[^"\\\r\n]|\\.)*)"(?!")""")]
    private static partial Regex ShownText();

    [GeneratedRegex(""" (?<!\\)"(?<key>(?:[^"\\\r\n]|\\.)*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();

    [GeneratedRegex("""\\(?:u[0-9A-Fa-f]{4}|.)""")]
    private static partial Regex Escape();
}
