using System.Text.Json.Serialization;

namespace OrchardCrm.Documents.Totals;

/// <summary>A discount, charge or deposit: so many per cent, or so many minor units.</summary>
/// <param name="Percent">The share, 10 for 10 %; null where it is an amount.</param>
/// <param name="MinorUnits">The amount, where it is not a share.</param>
public readonly record struct AmountOrPercent(decimal? Percent, long MinorUnits)
{
    /// <summary>Neither.</summary>
    public static AmountOrPercent None => default;

    /// <summary>It comes to nothing.</summary>
    [JsonIgnore]
    public bool IsNone => Percent is null or 0 && MinorUnits == 0;

    /// <summary>A share of what it is taken from.</summary>
    public static AmountOrPercent OfPercent(decimal percent) => new(percent, 0);

    /// <summary>A fixed amount.</summary>
    public static AmountOrPercent OfAmount(long minorUnits) => new(null, minorUnits);

    /// <summary>How much that is of a base, in minor units not yet rounded.</summary>
    internal decimal Of(decimal baseMinorUnits) => Percent is { } percent ? baseMinorUnits * percent / 100 : MinorUnits;
}
