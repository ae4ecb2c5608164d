using System.Text.RegularExpressions;

namespace OrchardCrm.Tests.Kernel.Localization;

public sealed partial class TranslationSpecs
{
    private static readonly string Kernel = SourceTree.Projects.Single(project => project.EndsWith("OrchardCrm.Core", StringComparison.Ordinal));

    [Fact]
    public void Every_text_that_is_shown_has_its_Portuguese()
    {
        var kernel = SourceTree.Translations(Kernel);
        var missing =
            from project in SourceTree.Projects
            let own = SourceTree.Translations(project)
            from text in SourceTree.ShownTexts(project)
            where !own.ContainsKey(text.Key) && !kernel.ContainsKey(text.Key)
            select $"{text.File}: {text.Key}";

        SourceTree.Projects.SelectMany(SourceTree.ShownTexts).Count().ShouldBeGreaterThan(50);
        missing.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void What_is_shown_by_its_name_has_its_Portuguese()
    {
        var missing =
            from project in SourceTree.Projects
            let own = SourceTree.Translations(project)
            from text in NamedTexts.ShownBy(project)
            where !own.ContainsKey(text)
            select $"{Path.GetFileName(project)}: {text}";

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void No_translation_is_left_over()
    {
        var everywhere = SourceTree.Projects.SelectMany(SourceTree.Literals).ToHashSet(StringComparer.Ordinal);
        var unused =
            from project in SourceTree.Projects
            let used = project == Kernel ? everywhere : SourceTree.Literals(project).Concat(NamedTexts.ShownBy(project)).ToHashSet(StringComparer.Ordinal)
            from key in SourceTree.Translations(project).Keys
            where !used.Contains(key)
            select $"{Path.GetFileName(project)}: {key}";

        unused.ShouldBeEmpty();
    }

    [Fact]
    public void A_translation_has_the_same_places_as_its_text()
    {
        var differing =
            from project in SourceTree.Projects
            from text in SourceTree.Translations(project)
            where !Places(text.Key).SetEquals(Places(text.Value)) || text.Value.Trim().Length == 0
            select $"{Path.GetFileName(project)}: {text.Key} → {text.Value}";

        differing.ShouldBeEmpty();
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();
}
