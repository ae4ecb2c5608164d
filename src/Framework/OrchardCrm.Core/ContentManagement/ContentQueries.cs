using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>
/// What nearly every page asks of content, translated once. One a shell, never static: the model that it is translated for is the shell's.
/// </summary>
internal sealed class ContentQueries
{
    /// <summary>The row of an item, or null.</summary>
    public Func<CrmDbContext, string, CancellationToken, Task<ContentItemRecord?>> Find { get; } = EF.CompileAsyncQuery(
        (CrmDbContext database, string contentItemId, CancellationToken _) =>
            database.Set<ContentItemRecord>().AsNoTracking().FirstOrDefault(item => item.ContentItemId == contentItemId));
}
