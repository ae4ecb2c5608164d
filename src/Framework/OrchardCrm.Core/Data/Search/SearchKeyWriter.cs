using Microsoft.EntityFrameworkCore;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Data.Search;

/// <summary>Keeps the search words of an item.</summary>
internal sealed class SearchKeyWriter(CrmDbContext database, IEnumerable<ISearchKeyProvider> providers)
{
    // SQLite takes 32,766 values a statement, PostgreSQL 65,535.
    private const int MostWords = 1000;

    /// <summary>Changes the stored words to those of the texts; the caller saves, in the transaction that this runs in.</summary>
    /// <param name="item">The item.</param>
    /// <param name="fieldTexts">Texts of its custom fields.</param>
    /// <param name="isNew">True when no words can be stored yet.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task WriteAsync(ContentItem item, IEnumerable<string?> fieldTexts, bool isNew, CancellationToken cancellationToken)
    {
        var words = providers.SelectMany(provider => provider.GetTexts(item)).Concat(fieldTexts)
            .Where(text => !string.IsNullOrWhiteSpace(text))
            .SelectMany(text => SearchWords.OfStored(text!))
            .ToHashSet(StringComparer.Ordinal);
        if (isNew)
        {
            await AddAsync(item, words, cancellationToken);
            return;
        }

        var stored = await database.Set<SearchKeyRecord>().AsTracking()
            .Where(key => key.ContentItemId == item.ContentItemId).ToListAsync(cancellationToken);
        database.RemoveRange(stored.Where(key => !words.Contains(key.Word)));
        words.ExceptWith(stored.Select(key => key.Word));

        database.AddRange(words.Select(word =>
            new SearchKeyRecord { ContentItemId = item.ContentItemId, ContentType = item.ContentType, Word = word }));
    }

    /// <summary>Removes the words of items.</summary>
    public Task RemoveAsync(string[] contentItemIds, CancellationToken cancellationToken) =>
        database.Set<SearchKeyRecord>().Where(key => contentItemIds.Contains(key.ContentItemId)).ExecuteDeleteAsync(cancellationToken);

    // One statement: as entities, the twenty words of a client cost more than all else of it together.
    private async Task AddAsync(ContentItem item, IEnumerable<string> words, CancellationToken cancellationToken)
    {
        foreach (var some in words.Chunk(MostWords))
        {
            var rows = string.Join(", ", some.Select((_, index) => $"({{0}}, {{1}}, {{{index + 2}}})"));
#pragma warning disable EF1002 // The text names values only, by their places.
            await database.Database.ExecuteSqlRawAsync(
                $"""INSERT INTO "SearchKey" ("ContentItemId", "ContentType", "Word") VALUES {rows}""",
                [item.ContentItemId, item.ContentType, .. some], cancellationToken);
#pragma warning restore EF1002
        }
    }
}
