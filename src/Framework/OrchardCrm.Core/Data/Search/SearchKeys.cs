using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Data.Search;

/// <summary>Finds by ranges of words (<c>ana … ana + highest character</c>), which both databases answer from the index.</summary>
internal sealed class SearchKeys(CrmDbContext database) : ISearchKeys
{
    private const string Highest = "\U0010FFFF";

    public IQueryable<string> Query(string contentType, string text)
    {
        var keys = database.Set<SearchKeyRecord>().AsNoTracking().Where(key => key.ContentType == contentType);
        var words = SearchWords.OfQuery(text);
        if (words.Count == 0)
            return string.IsNullOrWhiteSpace(text) ? keys.Select(key => key.ContentItemId).Distinct() : keys.Where(_ => false).Select(key => key.ContentItemId);

        // The longest word is the rarest as a rule: it leads, the others narrow down.
        var ids = words.OrderByDescending(word => word.Length).Select(word => ItemsWith(keys, word)).ToList();
        return ids.Skip(1).Aggregate(ids[0], (found, other) => found.Where(id => other.Contains(id))).Distinct();
    }

    private static IQueryable<string> ItemsWith(IQueryable<SearchKeyRecord> keys, string word)
    {
        var end = word + Highest;
#pragma warning disable CA1309 // Becomes SQL, where the column compares bytes.
        return keys.Where(key => string.Compare(key.Word, word) >= 0 && string.Compare(key.Word, end) < 0).Select(key => key.ContentItemId);
#pragma warning restore CA1309
    }
}
