using Microsoft.EntityFrameworkCore;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Core.Data;
using OrchardCrm.Data;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Events;

/// <summary>Claims of deliveries: who works on which, and how they end.</summary>
internal sealed class EventClaims(CrmDbContext database, IUnitOfWork unitOfWork, DatabaseOptions options, ClaimTime claimTime, TimeProvider time)
{
    private const long PostgresKey = 0x4F72_6368_4576_6E74;
    private const int LongestError = 4000;

    /// <summary>
    /// Claims what is due, the oldest first. A delivery waits while an earlier one of the same consumer and content item is
    /// being done elsewhere or waits for its next try.
    /// </summary>
    public Task<List<EventDeliveryRecord>> ClaimAsync(IReadOnlyList<string> consumers, int limit, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(
            async token =>
            {
                // Two nodes that claim at the same instant would each see the other's half of a sequence as free.
                if (options.Provider == DatabaseProvider.Postgres)
                    await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({PostgresKey})", token);

                var now = time.GetUtcNow();
                object[] values =
                [
                    Guid.NewGuid().ToString("N"), (now + claimTime.Duration).ToUnixTimeMilliseconds(), now.ToUnixTimeMilliseconds(), limit, .. consumers,
                ];
                var names = string.Join(", ", consumers.Select((_, position) => $"{{{position + 4}}}"));
                var claimed = await database.Set<EventDeliveryRecord>().FromSqlRaw(Statement(names), values).AsNoTracking().ToListAsync(token);
                return claimed.OrderBy(delivery => delivery.Id).ToList();
            },
            cancellationToken);

    /// <summary>Deliveries of one claim, as they are held while they are done.</summary>
    public static ClaimedRows RowsOf(IReadOnlyList<EventDeliveryRecord> deliveries) =>
        new("EventDelivery", "Id", "DueUtc", deliveries[0].ClaimId!, [.. deliveries.Select(delivery => (object)delivery.Id)]);

    /// <summary>Marks a delivery done, in the transaction of its effects.</summary>
    /// <exception cref="ClaimLostException">The claim expired and another took over: the effects must be undone.</exception>
    public async Task CompleteAsync(EventDeliveryRecord delivery, CancellationToken cancellationToken)
    {
        // As SQL: it is part of each delivery, and an expression costs more to read than the row to change.
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var changed = await database.Database.ExecuteSqlAsync(
            $"""
            UPDATE "EventDelivery" SET "State" = 'Done', "DoneUtc" = {now}, "ClaimId" = NULL, "Error" = NULL
            WHERE "Id" = {delivery.Id} AND "ClaimId" = {delivery.ClaimId} AND "State" = 'Pending'
            """,
            cancellationToken);
        if (changed == 0)
            throw new ClaimLostException(delivery.Id);
    }

    /// <summary>Marks all deliveries of a claim done, in the transaction of their effects.</summary>
    /// <exception cref="ClaimLostException">The claim of one expired and another took over: the effects must be undone.</exception>
    public async Task CompleteAsync(IReadOnlyList<EventDeliveryRecord> deliveries, CancellationToken cancellationToken)
    {
        long[] ids = [.. deliveries.Select(delivery => delivery.Id)];
        var claim = deliveries[0].ClaimId;
        var now = time.GetUtcNow();
        var changed = await database.Set<EventDeliveryRecord>()
            .Where(row => ids.Contains(row.Id) && row.ClaimId == claim && row.State == EventDeliveryState.Pending)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(stored => stored.State, EventDeliveryState.Done)
                    .SetProperty(stored => stored.DoneUtc, now)
                    .SetProperty(stored => stored.ClaimId, (string?)null)
                    .SetProperty(stored => stored.Error, (string?)null),
                cancellationToken);
        if (changed < ids.Length)
            throw new ClaimLostException(ids[0]);
    }

    /// <summary>Notes a failure: tried again after a pause, or given up.</summary>
    public Task FailAsync(
        EventDeliveryRecord delivery, Exception exception, bool final, TimeSpan pause, CancellationToken cancellationToken)
    {
        var text = exception.ToString();
        var error = text.Length <= LongestError ? text : text[..LongestError];
        var state = final ? EventDeliveryState.Dead : EventDeliveryState.Pending;
        var due = time.GetUtcNow() + pause;
        return unitOfWork.ExecuteAsync(
            token => Held(delivery).ExecuteUpdateAsync(
                row => row
                    .SetProperty(stored => stored.State, state)
                    .SetProperty(stored => stored.DueUtc, due)
                    .SetProperty(stored => stored.ClaimId, (string?)null)
                    .SetProperty(stored => stored.Error, error),
                token),
            cancellationToken);
    }

    /// <summary>Frees what a killed process still holds, where no other process can be at work.</summary>
    public async Task RecoverAsync(CancellationToken cancellationToken)
    {
        if (options.Provider != DatabaseProvider.Sqlite)
            return;

        var now = time.GetUtcNow();
        await unitOfWork.ExecuteAsync(
            token => database.Set<EventDeliveryRecord>()
                .Where(row => row.State == EventDeliveryState.Pending && row.ClaimId != null)
                .ExecuteUpdateAsync(
                    row => row.SetProperty(stored => stored.DueUtc, now).SetProperty(stored => stored.ClaimId, (string?)null), token),
            cancellationToken);
    }

    /// <summary>Gives back deliveries that were not tried.</summary>
    public Task ReleaseAsync(IReadOnlyList<EventDeliveryRecord> deliveries, CancellationToken cancellationToken)
    {
        var ids = deliveries.Select(delivery => delivery.Id).ToList();
        var claim = deliveries[0].ClaimId;
        var now = time.GetUtcNow();
        return unitOfWork.ExecuteAsync(
            token => database.Set<EventDeliveryRecord>()
                .Where(row => ids.Contains(row.Id) && row.ClaimId == claim)
                .ExecuteUpdateAsync(
                    row => row
                        .SetProperty(stored => stored.Attempt, stored => stored.Attempt - 1)
                        .SetProperty(stored => stored.DueUtc, now)
                        .SetProperty(stored => stored.ClaimId, (string?)null),
                    token),
            cancellationToken);
    }

    private IQueryable<EventDeliveryRecord> Held(EventDeliveryRecord delivery) =>
        database.Set<EventDeliveryRecord>().Where(row =>
            row.Id == delivery.Id && row.ClaimId == delivery.ClaimId && row.State == EventDeliveryState.Pending);

    // The condition stands in a CASE so that PostgreSQL asks it row by row, by the index: as a join it compares all that waits with all
    // that waits, for as long as the table's statistics do not know a sudden crowd.
    private string Statement(string consumers) =>
        $$"""
        UPDATE "EventDelivery" SET "ClaimId" = {0}, "DueUtc" = {1}, "Attempt" = "Attempt" + 1
        WHERE "Id" IN (
            SELECT d."Id" FROM "EventDelivery" AS d
            WHERE d."State" = 'Pending' AND d."DueUtc" <= {2} AND d."Consumer" IN ({{consumers}})
            AND CASE WHEN EXISTS (
                SELECT 1 FROM "EventDelivery" AS e
                WHERE e."State" = 'Pending' AND e."Consumer" = d."Consumer" AND e."CorrelationId" = d."CorrelationId"
                AND e."Id" < d."Id" AND e."DueUtc" > {2}) THEN 0 ELSE 1 END = 1
            ORDER BY d."Id" LIMIT {3} {{(options.Provider == DatabaseProvider.Postgres ? "FOR UPDATE SKIP LOCKED" : "")}})
        RETURNING *
        """;
}
