using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Data.Search;

/// <summary>Finds by ranges of words (<c>ana … ana + highest character</c>), which both databases answer from the index.</summary>
internal sealed class SearchKeys(CrmDbContext database) : ISearchKeys
{
    private const string Highest = "\U0010FFFF";

    public IQueryable<string> Query(string contentType, string text)
    {
        var keys = OfType(contentType);
        var words = Ordered(text);
        return words.Count > 0 ? Having(Starting(keys, words[0]), words.Skip(1)).Select(key => key.ContentItemId).Distinct()
            : string.IsNullOrWhiteSpace(text) ? keys.Select(key => key.ContentItemId).Distinct()
            : keys.Where(_ => false).Select(key => key.ContentItemId);
    }

    public async Task<IReadOnlyList<string>?> FindFewAsync(string contentType, string text, int atMost, CancellationToken cancellationToken)
    {
        var words = Ordered(text);
        if (words.Count == 0)
            return string.IsNullOrWhiteSpace(text) ? null : [];

        var leading = await ReadAsync(Starting(OfType(contentType), words[0]));
        if (words.Count == 1)
            return leading;
        if (leading is null)
            return await ReadAsync(Having(Starting(OfType(contentType), words[0]), words.Skip(1)));
        return await ReadAsync(Having(Starting(OfType(contentType), words[0]).Where(key => leading.Contains(key.ContentItemId)), words.Skip(1)));

        async Task<IReadOnlyList<string>?> ReadAsync(IQueryable<SearchKeyRecord> keys)
        {
            var found = await keys.Select(key => key.ContentItemId).Take(atMost + 1).ToListAsync(cancellationToken);
            return found.Count > atMost ? null : [.. found.Distinct()];
        }
    }

    public IQueryable<TIndex> Filter<TIndex>(IQueryable<TIndex> rows, string text)
        where TIndex : MapIndex => Ordered(text).Aggregate(
            rows, (found, word) => found.Where(row => Starting(database.Set<SearchKeyRecord>(), word).Any(key => key.ContentItemId == row.ContentItemId)));

    // What leads is read whole, and each item of it asked for the other words: a number is rarer than a word, a long word than a short one.
    private static List<string> Ordered(string text) =>
        [.. SearchWords.OfQuery(text).OrderByDescending(word => word.Any(char.IsAsciiDigit)).ThenByDescending(word => word.Length)];

    private IQueryable<SearchKeyRecord> OfType(string contentType) => database.Set<SearchKeyRecord>().AsNoTracking().Where(key => key.ContentType == contentType);

    private IQueryable<SearchKeyRecord> Having(IQueryable<SearchKeyRecord> items, IEnumerable<string> words) => words.Aggregate(
        items, (found, word) => found.Where(item => Starting(database.Set<SearchKeyRecord>(), word).Any(key => key.ContentItemId == item.ContentItemId)));

    private static IQueryable<SearchKeyRecord> Starting(IQueryable<SearchKeyRecord> keys, string word)
    {
        var end = word + Highest;
#pragma warning disable CA1309 // Becomes SQL, where the column compares bytes.
        return keys.Where(key => string.Compare(key.Word, word) >= 0 && string.Compare(key.Word, end) < 0);
#pragma warning restore CA1309
    }
}
