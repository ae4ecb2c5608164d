using System.Collections.Frozen;
using System.Globalization;

namespace OrchardCrm.Addresses;

/// <summary>Writes a postal address in the order of its country (Universal Postal Union's country sheets).</summary>
public static class AddressFormatter
{
    private const string PostalThenCity = "{1}|{2}|{P} {C}|{R}";
    private const string CityThenPostal = "{1}|{2}|{C} {P}|{R}";
    private const string CityRegionPostal = "{1}|{2}|{C} {R} {P}";

    private static readonly FrozenDictionary<string, string> Patterns = Build();

    /// <summary>The lines of an address; empty ones are left out.</summary>
    /// <param name="address">The address.</param>
    /// <param name="culture">Language of the country's name.</param>
    /// <param name="fromCountry">Country it is written from: its own name is left out when it is the same. Null writes it always.</param>
    public static IReadOnlyList<string> Format(PostalAddress address, CultureInfo culture, string? fromCountry = null)
    {
        var pattern = Patterns.GetValueOrDefault(address.CountryCode.ToUpperInvariant(), PostalThenCity);
        var lines = pattern.Split('|').Select(line => Fill(line, address)).Where(line => line.Length > 0).ToList();
        var country = Countries.Find(address.CountryCode);
        if (country is not null && lines.Count > 0 && !string.Equals(country.Code, fromCountry, StringComparison.OrdinalIgnoreCase))
            lines.Add(country.NameIn(culture));
        return lines;
    }

    private static string Fill(string line, PostalAddress address)
    {
        var filled = line
            .Replace("{1}", address.Line1.Trim(), StringComparison.Ordinal)
            .Replace("{2}", address.Line2.Trim(), StringComparison.Ordinal)
            .Replace("{C}", address.City.Trim(), StringComparison.Ordinal)
            .Replace("{R}", address.Region.Trim(), StringComparison.Ordinal)
            .Replace("{P}", address.PostalCode.Trim(), StringComparison.Ordinal)
            .Replace("()", "", StringComparison.Ordinal);
        while (filled.Contains("  ", StringComparison.Ordinal))
            filled = filled.Replace("  ", " ", StringComparison.Ordinal);
        return filled.Replace(" , ", ", ", StringComparison.Ordinal).Trim(' ', ',', '-');
    }

    private static FrozenDictionary<string, string> Build()
    {
        var patterns = new Dictionary<string, string>();
        Add("{1}|{2}|{C}, {R} {P}", "US", "PR", "GU", "VI", "AS", "MP");
        Add(CityRegionPostal, "CA", "AU");
        Add("{1}|{2}|{C}|{R}|{P}", "GB", "IE", "GG", "IM", "JE", "IN", "ZA", "KE", "LK");
        Add("{1}|{2}|{C} - {R}|{P}", "BR");
        Add("{1}|{2}|{P} {C} ({R})", "IT", "SM", "VA", "ES");
        Add("{1}|{2}|{P} {C}, {R}", "MX");
        Add(CityThenPostal, "NZ", "SG", "TH", "VN", "PH", "PK", "BD", "TW", "KR", "HK", "ID", "SA", "NG");
        Add("{1}|{2}|{C}, {R}|{P}", "JP", "CN", "RU", "UA", "KZ", "CO", "PE");
        return patterns.ToFrozenDictionary();

        void Add(string pattern, params string[] countries)
        {
            foreach (var country in countries)
                patterns[country] = pattern;
        }
    }
}
