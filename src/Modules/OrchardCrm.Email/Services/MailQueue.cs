using Microsoft.EntityFrameworkCore;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Data;
using OrchardCrm.Email.Events;
using OrchardCrm.Email.Models;
using OrchardCrm.Events;
using OrchardCrm.Shell;

namespace OrchardCrm.Email.Services;

/// <summary>Claims waiting mails and writes down what became of them.</summary>
public sealed class MailQueue(
    CrmDbContext db, IUnitOfWork unitOfWork, IEventLog events, ShellSettings shell, ClaimTime claimTime, TimeProvider time)
{
    private const int BatchSize = 20;

    // About two days in all; a server that is down for an hour is tried again within minutes.
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(20),
        TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
        TimeSpan.FromHours(24),
    ];

    /// <summary>Takes a batch of mails that are due, as many as the limit of mails a minute leaves; nobody else gets them until the claim expires.</summary>
    /// <param name="perMinute">Most mails a minute; 0 for no limit.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<List<MailItem>> ClaimAsync(int perMinute, CancellationToken cancellationToken)
    {
        var most = perMinute > 0 ? Math.Min(BatchSize, perMinute - await CountLastMinuteAsync(cancellationToken)) : BatchSize;
        if (most <= 0)
            return [];
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var until = (time.GetUtcNow() + claimTime.Duration).ToUnixTimeMilliseconds();
        var skip = shell.Provider == DatabaseProvider.Postgres ? "FOR UPDATE SKIP LOCKED" : "";
        var sql = $$"""
            UPDATE "MailItem" SET "State" = 'Sending', "ClaimId" = {3}, "ClaimedUntilUtc" = {0}
            WHERE "MailId" IN (
                SELECT "MailId" FROM "MailItem"
                WHERE ("State" = 'Queued' AND "NextAttemptUtc" <= {1}) OR ("State" = 'Sending' AND "ClaimedUntilUtc" < {1})
                ORDER BY "NextAttemptUtc" LIMIT {2} {{skip}})
            RETURNING "MailId" AS "Value"
            """;
        return await unitOfWork.ExecuteAsync(
            async token =>
            {
                var claimed = await db.Database.SqlQueryRaw<string>(sql, until, now, most, Guid.NewGuid().ToString("N")).ToListAsync(token);
                return claimed.Count == 0
                    ? []
                    : await db.Set<MailItem>().AsNoTracking().Where(mail => claimed.Contains(mail.MailId)).OrderBy(mail => mail.MailId).ToListAsync(token);
            },
            cancellationToken);
    }

    /// <summary>Mails of one claim, as they are held while they are sent.</summary>
    public static ClaimedRows RowsOf(IReadOnlyList<MailItem> mails) =>
        new("MailItem", "MailId", "ClaimedUntilUtc", mails[0].ClaimId!, [.. mails.Select(mail => mail.MailId)]);

    /// <summary>Writes down that the server took the mail and forgets its payload; true whoever holds it by now.</summary>
    public Task MarkSentAsync(MailItem mail, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            var now = time.GetUtcNow();
            var open = db.Set<MailItem>().Where(row => row.MailId == mail.MailId && (row.State == MailState.Sending || row.State == MailState.Queued));
            var changed = await open.ExecuteUpdateAsync(
                row => row
                    .SetProperty(r => r.State, MailState.Sent)
                    .SetProperty(r => r.Attempts, r => r.Attempts + 1)
                    .SetProperty(r => r.SentUtc, now)
                    .SetProperty(r => r.Payload, (string?)null)
                    .SetProperty(r => r.Error, (string?)null)
                    .SetProperty(r => r.ClaimId, (string?)null)
                    .SetProperty(r => r.ClaimedUntilUtc, (DateTimeOffset?)null),
                token);
            if (changed > 0)
                await events.AppendAsync(EmailEvents.Sent, mail.DocumentId, Describe(mail, null), token);
        },
        cancellationToken);

    /// <summary>Puts the mail back for a later try, or gives it up; nothing where another worker took it over.</summary>
    public Task MarkFailedAsync(MailItem mail, string error, bool permanent, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            var giveUp = permanent || mail.Attempts >= Pauses.Length;
            var next = time.GetUtcNow() + (giveUp ? TimeSpan.Zero : Pauses[mail.Attempts]);
            var changed = await Held(mail.ClaimId, [mail.MailId]).ExecuteUpdateAsync(
                row => row
                    .SetProperty(r => r.State, giveUp ? MailState.Failed : MailState.Queued)
                    .SetProperty(r => r.Attempts, r => r.Attempts + 1)
                    .SetProperty(r => r.NextAttemptUtc, next)
                    .SetProperty(r => r.Error, error)
                    .SetProperty(r => r.ClaimId, (string?)null)
                    .SetProperty(r => r.ClaimedUntilUtc, (DateTimeOffset?)null),
                token);
            if (giveUp && changed > 0)
                await events.AppendAsync(EmailEvents.Failed, mail.DocumentId, Describe(mail, error), token);
        },
        cancellationToken);

    /// <summary>Frees what a killed process still holds, where no other process can be at work.</summary>
    public async Task RecoverAsync(CancellationToken cancellationToken)
    {
        if (shell.Provider != DatabaseProvider.Sqlite)
            return;

        await unitOfWork.ExecuteAsync(
            token => FreeAsync(db.Set<MailItem>().Where(row => row.State == MailState.Sending), token), cancellationToken);
    }

    /// <summary>Gives claimed mails back untried: the shell stops.</summary>
    public Task ReleaseAsync(string? claimId, IReadOnlyCollection<string> mailIds, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(token => FreeAsync(Held(claimId, mailIds), token), cancellationToken);

    /// <summary>Queues a mail that waits for a try at once. False when there is nothing left to send.</summary>
    public async Task<bool> RetryAsync(string mailId, CancellationToken cancellationToken) => await unitOfWork.ExecuteAsync(
        token => db.Set<MailItem>()
            .Where(row => row.MailId == mailId && row.Payload != null && row.State == MailState.Queued)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(r => r.State, MailState.Queued)
                    .SetProperty(r => r.Attempts, 0)
                    .SetProperty(r => r.NextAttemptUtc, time.GetUtcNow()),
                token),
        cancellationToken) > 0;

    /// <summary>Lets held mails go out. How many there were.</summary>
    /// <param name="mailId">One of them; null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<int> ReleaseHeldAsync(string? mailId, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        token => db.Set<MailItem>().Where(row => row.State == MailState.Held && (mailId == null || row.MailId == mailId))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, MailState.Queued), token),
        cancellationToken);

    /// <summary>Keeps a mail that has not left yet from going out. False when it left, or was dropped before.</summary>
    public async Task<bool> DropAsync(string mailId, CancellationToken cancellationToken) => await unitOfWork.ExecuteAsync(
        token => Waiting().Where(row => row.MailId == mailId).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, MailState.Dropped).SetProperty(row => row.Payload, (string?)null), token),
        cancellationToken) > 0;

    /// <summary>Drops all mails of a state that somebody has to decide on: held, or failed. How many there were.</summary>
    public Task<int> DropAllAsync(MailState state, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        token => Waiting().Where(row => row.State == state).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, MailState.Dropped).SetProperty(row => row.Payload, (string?)null), token),
        cancellationToken);

    private IQueryable<MailItem> Held(string? claimId, IReadOnlyCollection<string> mailIds) => db.Set<MailItem>()
        .Where(row => mailIds.Contains(row.MailId) && row.ClaimId == claimId && row.State == MailState.Sending);

    private static Task<int> FreeAsync(IQueryable<MailItem> mails, CancellationToken cancellationToken) => mails.ExecuteUpdateAsync(
        row => row
            .SetProperty(r => r.State, MailState.Queued)
            .SetProperty(r => r.ClaimId, (string?)null)
            .SetProperty(r => r.ClaimedUntilUtc, (DateTimeOffset?)null),
        cancellationToken);

    private IQueryable<MailItem> Waiting() => db.Set<MailItem>()
        .Where(row => row.State == MailState.Queued || row.State == MailState.Held || row.State == MailState.Failed);

    private Task<int> CountLastMinuteAsync(CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().AddMinutes(-1);
        return db.Set<MailItem>().CountAsync(row => row.SentUtc > since, cancellationToken);
    }

    private static EmailEvent Describe(MailItem mail, string? error) => new(mail.MailId, mail.Kind, mail.ClientId, mail.DocumentId, error, mail.Subject);
}
