namespace OrchardCrm.Data;

/// <summary>Search in lists: words of content items, folded (case and accents), by prefix.</summary>
public interface ISearchKeys
{
    /// <summary>
    /// Ids of the items of a type that hold, for each word typed, a word that begins with it. Composes into a query:
    /// <c>rows.Where(row => keys.Contains(row.ContentItemId))</c>.
    /// </summary>
    IQueryable<string> Query(string contentType, string text);
}
