using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Data;
using OrchardCrm.Locking;

namespace OrchardCrm.Core.Locking;

/// <summary>A lock as a row: taken when there is none, or when the one there has expired.</summary>
internal sealed class DistributedLock(IServiceScopeFactory scopes, TimeProvider time) : IDistributedLock
{
    public async Task<IAsyncDisposable?> TryAcquireAsync(
        string key, TimeSpan expiration, CancellationToken cancellationToken = default)
    {
        var holder = Guid.NewGuid().ToString("N");
        var now = time.GetUtcNow();
        var (from, until) = (now.ToUnixTimeMilliseconds(), (now + expiration).ToUnixTimeMilliseconds());
        var taken = await WriteAsync(
            (database, token) => database.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "DistributedLock" ("Key", "Holder", "ExpiresUtc") VALUES ({key}, {holder}, {until})
                ON CONFLICT ("Key") DO UPDATE SET "Holder" = excluded."Holder", "ExpiresUtc" = excluded."ExpiresUtc"
                WHERE "DistributedLock"."ExpiresUtc" <= {from}
                """,
                token),
            cancellationToken);
        return taken == 1 ? new Held(this, key, holder) : null;
    }

    private Task<int> ReleaseAsync(string key, string holder) =>
        WriteAsync(
            (database, token) => database.Set<LockRecord>()
                .Where(record => record.Key == key && record.Holder == holder).ExecuteDeleteAsync(token),
            CancellationToken.None);

    private async Task<int> WriteAsync(
        Func<CrmDbContext, CancellationToken, Task<int>> write, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        return await scope.ServiceProvider.GetRequiredService<IUnitOfWork>()
            .ExecuteAsync(token => write(database, token), cancellationToken);
    }

    private sealed class Held(DistributedLock owner, string key, string holder) : IAsyncDisposable
    {
        private bool _released;

        public async ValueTask DisposeAsync()
        {
            if (_released)
                return;
            _released = true;
            await owner.ReleaseAsync(key, holder);
        }
    }
}
