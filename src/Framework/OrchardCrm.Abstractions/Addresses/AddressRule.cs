using System.Text.RegularExpressions;

namespace OrchardCrm.Addresses;

/// <summary>How addresses of a country are written (Universal Postal Union's country sheets).</summary>
/// <param name="Order">Order of the fields below the street.</param>
/// <param name="Regions">Codes and names of its states, where addresses need one; empty otherwise.</param>
/// <param name="PostalPattern">Regular expression of a whole postal code; empty where any is taken.</param>
/// <param name="PostalExample">A postal code of the country; empty for none.</param>
public sealed record AddressRule(
    IReadOnlyList<AddressField> Order, IReadOnlyDictionary<string, string> Regions, string PostalPattern, string PostalExample)
{
    /// <summary>True when the postal code has the country's form, or none was typed.</summary>
    public bool FitsPostalCode(string text) =>
        string.IsNullOrWhiteSpace(text) || PostalPattern.Length == 0
        || Regex.IsMatch(text.Trim(), $"^(?:{PostalPattern})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>True when the region is one of the country's by code or name, when none was typed, or when the country has no list.</summary>
    public bool FitsRegion(string text) =>
        Regions.Count == 0 || string.IsNullOrWhiteSpace(text)
        || Regions.Any(region => string.Equals(region.Key, text.Trim(), StringComparison.OrdinalIgnoreCase)
            || string.Equals(region.Value, text.Trim(), StringComparison.OrdinalIgnoreCase));
}
