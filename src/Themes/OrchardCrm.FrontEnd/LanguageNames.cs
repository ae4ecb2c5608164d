using System.Globalization;

namespace OrchardCrm.FrontEnd;

/// <summary>A language in its own words, as in a list of languages.</summary>
internal static class LanguageNames
{
    internal static string Native(CultureInfo culture)
    {
        var name = culture.IsNeutralCulture ? culture.NativeName : $"{culture.Parent.NativeName} ({new RegionInfo(culture.Name).NativeName})";
        return string.Concat(name[..1].ToUpper(culture), name.AsSpan(1));
    }
}
