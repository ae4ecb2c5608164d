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

        // What leads is read whole, and each item of it asked for the other words: a number is rarer than a word, a long word than a short one.
        var ordered = words.OrderByDescending(word => word.Any(char.IsAsciiDigit)).ThenByDescending(word => word.Length).ToList();
        var found = ordered.Skip(1).Aggregate(
            Starting(keys, ordered[0]),
            (items, word) => items.Where(item => Starting(database.Set<SearchKeyRecord>(), word).Any(key => key.ContentItemId == item.ContentItemId)));
        return found.Select(key => key.ContentItemId).Distinct();
    }

    private static IQueryable<SearchKeyRecord> Starting(IQueryable<SearchKeyRecord> keys, string word)
    {
        var end = word + Highest;
#pragma warning disable CA1309 // Becomes SQL, where the column compares bytes.
        return keys.Where(key => string.Compare(key.Word, word) >= 0 && string.Compare(key.Word, end) < 0);
#pragma warning restore CA1309
    }
}
