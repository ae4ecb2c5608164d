namespace OrchardCrm.Addresses;

/// <summary>A country or territory.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="EnglishName">English name.</param>
/// <param name="PortugueseName">Brazilian Portuguese name.</param>
public sealed record Country(string Code, string EnglishName, string PortugueseName)
{
    /// <summary>The name in a language.</summary>
    public string NameIn(System.Globalization.CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "pt" ? PortugueseName : EnglishName;
}
