using System.Globalization;

namespace OrchardCrm.Localization;

/// <summary>A language in its own words, as in a list of languages.</summary>
public static class LanguageNames
{
    /// <summary>Its name, such as <c>Português (Brasil)</c>.</summary>
    public static string Native(CultureInfo culture)
    {
        var name = culture.IsNeutralCulture ? culture.NativeName : $"{culture.Parent.NativeName} ({new RegionInfo(culture.Name).NativeName})";
        return string.Concat(name[..1].ToUpper(culture), name.AsSpan(1));
    }
}
