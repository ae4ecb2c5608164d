using System.Collections.Frozen;

namespace OrchardCrm.Addresses;

/// <summary>Tax numbers by country: their local name, and whether one looks right. A doubt warns, it never blocks.</summary>
public static class TaxIds
{
    private static readonly FrozenSet<string> VatCountries = new[]
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL",
        "PL", "RO", "SE", "SI", "SK", "XI",
    }.ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Labels = new Dictionary<string, string>
    {
        ["AR"] = "CUIT", ["AU"] = "ABN", ["BR"] = "CNPJ", ["CA"] = "GST/HST", ["CH"] = "UID", ["CL"] = "RUT", ["CO"] = "NIT",
        ["ES"] = "NIF", ["IN"] = "GSTIN", ["MX"] = "RFC", ["NO"] = "Org.nr", ["NZ"] = "GST", ["PE"] = "RUC",
        ["PT"] = "NIF", ["US"] = "EIN", ["UY"] = "RUT",
    }.ToFrozenDictionary();

    /// <summary>The local name of a country's tax number, such as VAT, CNPJ or NIF.</summary>
    /// <param name="countryCode">ISO 3166-1 alpha-2.</param>
    /// <param name="taxId">The number; in Brazil its length tells CPF from CNPJ.</param>
    public static string LabelFor(string countryCode, string taxId)
    {
        var country = countryCode.ToUpperInvariant();
        if (country == "BR" && Normalize(taxId).Length == 11)
            return "CPF";
        if (Labels.TryGetValue(country, out var label))
            return label;
        return VatCountries.Contains(country) ? "VAT" : "Tax ID";
    }

    /// <summary>Letters and digits only, upper case: the form in which twins are found.</summary>
    public static string Normalize(string taxId) => string.Concat(taxId.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>True when the number has the form and the check digits of its country, or the country has no rule here.</summary>
    public static bool LooksRight(string countryCode, string taxId)
    {
        var text = Normalize(taxId);
        if (text.Length == 0)
            return true;

        return countryCode.ToUpperInvariant() switch
        {
            "BR" => text.Length == 11 ? TaxIdChecks.Cpf(text) : TaxIdChecks.Cnpj(text),
            "PT" => TaxIdChecks.Portugal(Bare(text, "PT")),
            "DE" => TaxIdChecks.Germany(Bare(text, "DE")),
            "BE" => TaxIdChecks.Belgium(Bare(text, "BE")),
            "IT" => TaxIdChecks.Italy(Bare(text, "IT")),
            "PL" => TaxIdChecks.Poland(Bare(text, "PL")),
            "DK" => TaxIdChecks.Denmark(Bare(text, "DK")),
            "FR" => TaxIdChecks.France(Bare(text, "FR")),
            "LU" => TaxIdChecks.Luxembourg(Bare(text, "LU")),
            "FI" => TaxIdChecks.Finland(Bare(text, "FI")),
            "AU" => TaxIdChecks.Australia(text),
            _ => true,
        };
    }

    private static string Bare(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;
}
