namespace OrchardCrm.Core.ContentManagement;

/// <summary>A content item as stored: one row, its parts as JSON text.</summary>
internal sealed class ContentItemRecord
{
    /// <summary>Id of the item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>What lists call it.</summary>
    public string DisplayText { get; set; } = "";

    /// <summary>False for a draft.</summary>
    public bool Published { get; set; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedUtc { get; set; }

    /// <summary>When it was last saved.</summary>
    public DateTimeOffset ModifiedUtc { get; set; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? PublishedUtc { get; set; }

    /// <summary>Who created it.</summary>
    public string? Owner { get; set; }

    /// <summary>Counts saves.</summary>
    public int Version { get; set; }

    /// <summary>Parts by name, as JSON.</summary>
    public string Content { get; set; } = "{}";
}
