using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OrchardCrm.Data.Conversions;

/// <summary>Dates are stored as ISO 8601 text (<c>2026-11-24</c>): sortable and readable.</summary>
public sealed class DateConverter() : ValueConverter<DateOnly, string>(
    value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    stored => DateOnly.ParseExact(stored, "yyyy-MM-dd", CultureInfo.InvariantCulture));
