namespace OrchardCrm.Documents.Lists;

/// <summary>Filters indexes of documents.</summary>
public static class DocumentFilterExtensions
{
    /// <summary>The rows of a filter's client, currency, days and ids; text, status and archive are each kind's own.</summary>
    public static IQueryable<TIndex> Within<TIndex>(this IQueryable<TIndex> rows, DocumentFilter filter)
        where TIndex : class, IDocumentIndex
    {
        if (filter.ClientId.Length > 0)
            rows = rows.Where(row => row.ClientId == filter.ClientId);
        if (filter.Currency.Length > 0)
            rows = rows.Where(row => row.Currency == filter.Currency);
        if (filter.From is { } from)
            rows = rows.Where(row => row.IssueDate >= from);
        if (filter.To is { } to)
            rows = rows.Where(row => row.IssueDate <= to);
        return filter.Ids is { } ids ? rows.Where(row => ids.Contains(row.ContentItemId)) : rows;
    }
}
