namespace OrchardCrm.Addresses;

/// <summary>A field of a postal address below the street.</summary>
public enum AddressField
{
    /// <summary>Postal code.</summary>
    PostalCode,

    /// <summary>City or town.</summary>
    City,

    /// <summary>State, province or region.</summary>
    Region,
}
