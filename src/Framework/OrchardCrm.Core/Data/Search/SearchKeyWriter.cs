using Microsoft.EntityFrameworkCore;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Data.Search;

/// <summary>Keeps the search words of an item.</summary>
internal sealed class SearchKeyWriter(CrmDbContext database, IEnumerable<ISearchKeyProvider> providers)
{
    /// <summary>Changes the stored words to those of the texts; the caller saves.</summary>
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
        if (!isNew)
        {
            var stored = await database.Set<SearchKeyRecord>().AsTracking()
                .Where(key => key.ContentItemId == item.ContentItemId).ToListAsync(cancellationToken);
            database.RemoveRange(stored.Where(key => !words.Contains(key.Word)));
            words.ExceptWith(stored.Select(key => key.Word));
        }

        database.AddRange(words.Select(word =>
            new SearchKeyRecord { ContentItemId = item.ContentItemId, ContentType = item.ContentType, Word = word }));
    }

    /// <summary>Removes the words of an item.</summary>
    public Task RemoveAsync(string contentItemId, CancellationToken cancellationToken) =>
        database.Set<SearchKeyRecord>().Where(key => key.ContentItemId == contentItemId).ExecuteDeleteAsync(cancellationToken);
}
