using System.Collections.Frozen;

namespace OrchardCrm.Addresses;

/// <summary>The countries of ISO 3166-1.</summary>
public static class Countries
{
    private static readonly FrozenDictionary<string, Country> ByCode =
        CountryTable.Rows.ToFrozenDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<Country> All => CountryTable.Rows;

    /// <summary>The country of a code, or null.</summary>
    public static Country? Find(string? code) => code is not null && ByCode.TryGetValue(code, out var country) ? country : null;
}
