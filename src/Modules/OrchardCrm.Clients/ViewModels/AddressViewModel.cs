using System.ComponentModel.DataAnnotations;
using OrchardCrm.Addresses;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>The fields of a postal address.</summary>
public class AddressViewModel
{
    /// <summary>Street and number.</summary>
    [StringLength(200)]
    public string? Line1 { get; set; }

    /// <summary>Further line.</summary>
    [StringLength(200)]
    public string? Line2 { get; set; }

    /// <summary>City.</summary>
    [StringLength(100)]
    public string? City { get; set; }

    /// <summary>State or region.</summary>
    [StringLength(100)]
    public string? Region { get; set; }

    /// <summary>Postal code.</summary>
    [StringLength(20)]
    public string? PostalCode { get; set; }

    /// <summary>Country, ISO 3166-1 alpha-2.</summary>
    public string? CountryCode { get; set; }

    /// <summary>Fills the fields.</summary>
    public void Fill(PostalAddress address) => (Line1, Line2, City, Region, PostalCode, CountryCode) =
        (address.Line1, address.Line2, address.City, address.Region, address.PostalCode, address.CountryCode);

    /// <summary>What was typed; a region typed by its name becomes its code.</summary>
    public PostalAddress ToAddress()
    {
        var region = Region?.Trim() ?? "";
        var code = AddressRules.Of(CountryCode).Regions
            .FirstOrDefault(pair => string.Equals(pair.Key, region, StringComparison.OrdinalIgnoreCase) || string.Equals(pair.Value, region, StringComparison.OrdinalIgnoreCase)).Key;
        return new PostalAddress
        {
            Line1 = Line1?.Trim() ?? "",
            Line2 = Line2?.Trim() ?? "",
            City = City?.Trim() ?? "",
            Region = code ?? region,
            PostalCode = PostalCode?.Trim() ?? "",
            CountryCode = CountryCode?.Trim() ?? "",
        };
    }
}
