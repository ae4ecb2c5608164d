using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OrchardCrm.Data.Conversions;

/// <summary>Instants are stored as UTC milliseconds since 1970 in a bigint: both databases order and compare them alike.</summary>
public sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    value => value.ToUnixTimeMilliseconds(), stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
