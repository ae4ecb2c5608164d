namespace OrchardCrm.Data;

/// <summary>A row of an index table: what queries of a content type filter, sort and sum by.</summary>
public abstract class MapIndex
{
    /// <summary>Key of the row.</summary>
    public long Id { get; set; }

    /// <summary>The content item that the row was mapped from.</summary>
    public string ContentItemId { get; set; } = "";
}
