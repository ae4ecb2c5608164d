namespace OrchardCrm.Data;

/// <summary>Search in lists: words of content items, folded (case and accents), by prefix.</summary>
public interface ISearchKeys
{
    /// <summary>
    /// Ids of the items of a type that hold, for each word typed, a word that begins with it. Composes into a query:
    /// <c>rows.Where(row => keys.Contains(row.ContentItemId))</c>.
    /// </summary>
    IQueryable<string> Query(string contentType, string text);

    /// <summary>The ids that <see cref="Query"/> finds, where they are few: a list is then read by them. Null where there are about more than that.</summary>
    /// <param name="contentType">Type of the items.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="atMost">How many are few.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<string>?> FindFewAsync(string contentType, string text, int atMost, CancellationToken cancellationToken);

    /// <summary>
    /// Rows whose item the text finds, asked row by row: for a text that finds very many, of which a page shows the first. Where it finds
    /// few, every row would be asked in vain: see <see cref="FindFewAsync"/>.
    /// </summary>
    IQueryable<TIndex> Filter<TIndex>(IQueryable<TIndex> rows, string text)
        where TIndex : MapIndex;
}
