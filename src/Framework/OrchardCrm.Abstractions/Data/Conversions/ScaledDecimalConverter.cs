using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OrchardCrm.Data.Conversions;

/// <summary>Decimals (quantities, rates, never money) are stored as a bigint of millionths: exact and sortable.</summary>
public sealed class ScaledDecimalConverter() : ValueConverter<decimal, long>(
    value => (long)Math.Round(value * 1_000_000m, MidpointRounding.AwayFromZero), stored => stored / 1_000_000m);
