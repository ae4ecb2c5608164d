using OrchardCrm.Data;

namespace OrchardCrm.ContentManagement;

/// <summary>A custom field's value, for filters and sorting.</summary>
public sealed class ContentFieldIndex : MapIndex
{
    /// <summary>Type of the item.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>Name of the field.</summary>
    public string Field { get; set; } = "";

    /// <summary>The value as text.</summary>
    public string? Text { get; set; }

    /// <summary>The value as a number; 1 and 0 for yes and no.</summary>
    public decimal? Number { get; set; }

    /// <summary>The value as a date.</summary>
    public DateOnly? Date { get; set; }
}
