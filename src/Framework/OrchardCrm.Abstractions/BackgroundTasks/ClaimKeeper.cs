using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCrm.Data;
using OrchardCrm.Shell;

namespace OrchardCrm.BackgroundTasks;

/// <summary>Renews claims while their work goes on, however slow it is, so that nobody takes over what a living worker is at.</summary>
public sealed class ClaimKeeper(
    IServiceScopeFactory scopes, ClaimTime claimTime, ShellSettings shell, TimeProvider time, ILogger<ClaimKeeper> logger)
{
    /// <summary>Renews a claim from now until the result is disposed.</summary>
    public HeldClaim Hold(ClaimedRows rows) => new(until => RenewAsync(rows, until), claimTime, time, logger);

    private async Task RenewAsync(ClaimedRows rows, DateTimeOffset until)
    {
        // What a transaction holds at the moment is being kept or ended by its own worker: nothing to wait for.
        var skip = shell.Provider == DatabaseProvider.Postgres ? "FOR UPDATE SKIP LOCKED" : "";
        var keys = string.Join(", ", rows.Keys.Select((_, position) => $"{{{position + 2}}}"));
        var sql = $$"""
            UPDATE "{{rows.Table}}" SET "{{rows.UntilColumn}}" = {0}
            WHERE "{{rows.KeyColumn}}" IN (
                SELECT "{{rows.KeyColumn}}" FROM "{{rows.Table}}"
                WHERE "{{rows.KeyColumn}}" IN ({{keys}}) AND "ClaimId" = {1} {{skip}})
            """;
        object[] values = [until.ToUnixTimeMilliseconds(), rows.ClaimId, .. rows.Keys];
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>()
            .ExecuteAsync(token => db.Database.ExecuteSqlRawAsync(sql, values, token), CancellationToken.None);
    }
}
