using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Data;

namespace OrchardCrm.Documents.Archives;

/// <summary>Writes down how far one archive is, at most once a second, beside the work on it.</summary>
/// <param name="scopes">Scopes of its own, so that nothing of the archive's reading is touched.</param>
/// <param name="time">The time.</param>
/// <param name="token">The page's token.</param>
/// <param name="userId">Who asked.</param>
public sealed class ArchiveWatch(IServiceScopeFactory scopes, TimeProvider time, string token, string userId)
{
    private const int LongestName = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    private int _done;
    private int _missing;
    private string _current = "";
    private DateTimeOffset _written;

    /// <summary>The archive begins.</summary>
    public Task BeginAsync(int total) => WriteAsync(async (rows, now) =>
    {
        var old = now - KeptFor;
        await rows.Where(row => row.UpdatedUtc < old || row.Token == token).ExecuteDeleteAsync();
        rows.Add(new ArchiveProgress { Token = token, UserId = userId, Total = total, UpdatedUtc = now });
    });

    /// <summary>So many documents of it no longer exist.</summary>
    public void Miss(int count) => _missing += count;

    /// <summary>A document is being drawn.</summary>
    public void Draw(string name) => _current = name;

    /// <summary>That document is in the archive.</summary>
    public Task DrawnAsync()
    {
        _done++;
        return time.GetUtcNow() - _written < Pause ? Task.CompletedTask : WriteAsync(ArchiveState.Running);
    }

    /// <summary>The archive ended.</summary>
    public Task EndAsync(ArchiveState state) => WriteAsync(state);

    private Task WriteAsync(ArchiveState state) => WriteAsync(async (rows, now) =>
    {
        var failed = state == ArchiveState.Failed ? _current[..Math.Min(_current.Length, LongestName)] : "";
        await rows.Where(row => row.Token == token).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, state).SetProperty(row => row.Done, _done).SetProperty(row => row.Missing, _missing)
            .SetProperty(row => row.Failed, failed).SetProperty(row => row.UpdatedUtc, now));
    });

    private async Task WriteAsync(Func<DbSet<ArchiveProgress>, DateTimeOffset, Task> write)
    {
        _written = time.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        // Also what was cancelled is written down.
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(_ => write(db.Set<ArchiveProgress>(), _written), CancellationToken.None);
    }
}
