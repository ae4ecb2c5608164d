using System.Globalization;

namespace OrchardCrm.Abstractions.Money;

/// <summary>A currency of ISO 4217.</summary>
/// <param name="Code">Three capital letters.</param>
/// <param name="MinorUnits">How many decimals an amount has.</param>
/// <param name="EnglishName">Its name in English.</param>
/// <param name="PortugueseName">Its name in Brazilian Portuguese.</param>
/// <param name="Symbol">A sign that no other currency shares (US$, R$, €); the code where there is none.</param>
public sealed record Currency(string Code, int MinorUnits, string EnglishName, string PortugueseName, string Symbol)
{
    private static readonly int[] Scales = [1, 10, 100, 1_000, 10_000];

    /// <summary>How many minor units make one major unit.</summary>
    public int Scale => Scales[MinorUnits];

    /// <summary>Its name in the person's language, in English where we have no other.</summary>
    public string NameIn(CultureInfo culture) => culture.TwoLetterISOLanguageName == "pt" ? PortugueseName : EnglishName;
}
