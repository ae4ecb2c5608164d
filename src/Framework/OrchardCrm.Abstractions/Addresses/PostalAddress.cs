namespace OrchardCrm.Addresses;

/// <summary>A postal address, as typed; its form by country is the address formatter's work.</summary>
public sealed record PostalAddress
{
    /// <summary>Street and number.</summary>
    public string Line1 { get; init; } = "";

    /// <summary>Further line: building, suite, quarter.</summary>
    public string Line2 { get; init; } = "";

    /// <summary>City or town.</summary>
    public string City { get; init; } = "";

    /// <summary>State, province or region, where the country uses one.</summary>
    public string Region { get; init; } = "";

    /// <summary>Postal code.</summary>
    public string PostalCode { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-2 code of the country.</summary>
    public string CountryCode { get; init; } = "";
}
