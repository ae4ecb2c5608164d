namespace OrchardCrm.Core.Data.Search;

/// <summary>A folded word that finds an item in lists.</summary>
internal sealed class SearchKeyRecord
{
    /// <summary>Key of the row.</summary>
    public long Id { get; set; }

    /// <summary>The item that it finds.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Type of the item.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The word: lower case, without accents.</summary>
    public string Word { get; set; } = "";
}
