using System.Globalization;

namespace OrchardCrm.Localization;

/// <summary>The languages that are complete.</summary>
public static class SupportedCultures
{
    /// <summary>English and Brazilian Portuguese.</summary>
    public static IReadOnlyList<CultureInfo> All { get; } = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("pt-BR")];

    /// <summary>The culture of a name, or English.</summary>
    public static CultureInfo Get(string? name) =>
        All.FirstOrDefault(culture => string.Equals(culture.Name, name, StringComparison.OrdinalIgnoreCase)) ?? All[0];
}
