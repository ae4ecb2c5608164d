using OrchardCrm.Clients;
using OrchardCrm.Data;

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

    /// <summary>The ids of the documents that a text finds: by their own words, or by those of their client.</summary>
    /// <param name="documents">All documents of the kind.</param>
    /// <param name="searchKeys">Words.</param>
    /// <param name="contentType">The kind.</param>
    /// <param name="text">What is searched.</param>
    public static IQueryable<string> FoundBy<TIndex>(this IQueryable<TIndex> documents, ISearchKeys searchKeys, string contentType, string text)
        where TIndex : class, IDocumentIndex
    {
        var clients = searchKeys.Query(ClientTypes.Client, text);
        // A union, as an "or" of the two would look at every document.
        return searchKeys.Query(contentType, text).Union(documents.Where(row => clients.Contains(row.ClientId)).Select(row => row.ContentItemId));
    }
}
