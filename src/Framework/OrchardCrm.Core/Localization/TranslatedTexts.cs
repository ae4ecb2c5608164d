using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using OrchardCrm.Core.Mvc;

namespace OrchardCrm.Core.Localization;

/// <summary>The translations that lie in the satellites of assemblies, each read once. English needs none: it is the key.</summary>
internal sealed class TranslatedTexts(ShellFeatureTypes types)
{
    private static readonly Assembly Kernel = typeof(TranslatedTexts).Assembly;
    private readonly ConcurrentDictionary<(Assembly Assembly, string Culture), FrozenDictionary<string, string>> _texts = new();

    /// <summary>A text of an assembly, else of the kernel; null where there is none.</summary>
    public string? Find(Assembly assembly, string key, CultureInfo culture) =>
        FindIn(assembly, key, culture) ?? FindIn(Kernel, key, culture);

    /// <summary>A text of any module of the shell, or the key itself.</summary>
    public string FindAnywhere(string key, CultureInfo culture) =>
        types.Assemblies.Select(assembly => FindIn(assembly, key, culture)).FirstOrDefault(text => text is not null)
        ?? FindIn(Kernel, key, culture) ?? key;

    /// <summary>All texts of an assembly in a culture.</summary>
    public IReadOnlyDictionary<string, string> All(Assembly assembly, CultureInfo culture) => TextsOf(assembly, culture);

    private string? FindIn(Assembly assembly, string key, CultureInfo culture)
    {
        for (; culture.Name.Length > 0; culture = culture.Parent)
        {
            if (TextsOf(assembly, culture).TryGetValue(key, out var text))
                return text;
        }

        return null;
    }

    private FrozenDictionary<string, string> TextsOf(Assembly assembly, CultureInfo culture) =>
        _texts.GetOrAdd((assembly, culture.Name), static key => Read(key.Assembly, CultureInfo.GetCultureInfo(key.Culture)));

    private static FrozenDictionary<string, string> Read(Assembly assembly, CultureInfo culture)
    {
        try
        {
            using var set = new ResourceManager($"{assembly.GetName().Name}.Strings", assembly).GetResourceSet(culture, true, false);
            return (set?.Cast<DictionaryEntry>() ?? [])
                .ToFrozenDictionary(entry => (string)entry.Key, entry => entry.Value as string ?? "", StringComparer.Ordinal);
        }
        catch (MissingManifestResourceException)
        {
            return FrozenDictionary<string, string>.Empty;
        }
    }
}
