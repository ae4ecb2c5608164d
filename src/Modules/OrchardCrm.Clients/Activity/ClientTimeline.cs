using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.AuditTrail;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Clients.Activity;

/// <summary>The timeline of a client: reads it, and takes notes.</summary>
public sealed class ClientTimeline(
    CrmDbContext db, IUnitOfWork unitOfWork, IEnumerable<IClientActivityDescriber> describers, IAuditTrail audit, TimeProvider time)
{
    /// <summary>The longest note.</summary>
    public const int LongestNote = 10_000;

    /// <summary>How many rows there are.</summary>
    public Task<int> CountAsync(string clientId, bool onlyNotes, CancellationToken cancellationToken) => Rows(clientId, onlyNotes).CountAsync(cancellationToken);

    /// <summary>A page of rows, the latest first.</summary>
    public async Task<IReadOnlyList<ActivityRow>> ListAsync(string clientId, bool onlyNotes, int skip, int take, CancellationToken cancellationToken)
    {
        var rows = await (
            from row in Rows(clientId, onlyNotes).OrderByDescending(row => row.OccurredUtc).ThenByDescending(row => row.Id).Skip(skip).Take(take)
            from user in db.Set<User>().Where(user => user.Id == row.UserId).DefaultIfEmpty()
            select new { Row = row, UserName = user == null ? "" : user.DisplayName != "" ? user.DisplayName : user.Email }).ToListAsync(cancellationToken);
        return
        [
            .. rows.OrderByDescending(row => row.Row.OccurredUtc).ThenByDescending(row => row.Row.Id)
                .Select(row => (row.Row, Line: LineOf(row.Row), row.UserName))
                .Where(row => row.Line is not null)
                .Select(row => new ActivityRow(row.Row.Id, row.Row.Name == ClientActivity.Note, row.Line!, row.Row.OccurredUtc, row.UserName ?? "")),
        ];
    }

    /// <summary>Keeps a note; the same form sent twice keeps one.</summary>
    public Task AddNoteAsync(string clientId, string formKey, string text, string userId, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            if (await db.Set<ClientActivity>().AnyAsync(row => row.EventId == formKey, token))
                return;
            db.Add(new ClientActivity
            {
                EventId = formKey, ClientId = clientId, Name = ClientActivity.Note, Content = text, OccurredUtc = time.GetUtcNow(), UserId = userId,
            });
        },
        cancellationToken);

    /// <summary>A note; null for none.</summary>
    public Task<ClientActivity?> FindNoteAsync(string clientId, long id, CancellationToken cancellationToken) => db.Set<ClientActivity>().AsNoTracking()
        .FirstOrDefaultAsync(row => row.Id == id && row.ClientId == clientId && row.Name == ClientActivity.Note, cancellationToken);

    /// <summary>Removes a note; the audit trail keeps its text.</summary>
    public Task RemoveNoteAsync(ClientActivity note, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            var removed = await db.Set<ClientActivity>().Where(row => row.Id == note.Id && row.Name == ClientActivity.Note).ExecuteDeleteAsync(token);
            if (removed > 0)
                await audit.RecordAsync(new AuditEntry("Client", "NoteRemoved", note.ClientId, "", [new AuditChange(ClientActivity.Note, note.Content, null)]), token);
        },
        cancellationToken);

    private IQueryable<ClientActivity> Rows(string clientId, bool onlyNotes) => db.Set<ClientActivity>().AsNoTracking()
        .Where(row => row.ClientId == clientId && (!onlyNotes || row.Name == ClientActivity.Note));

    private ActivityLine? LineOf(ClientActivity row)
    {
        if (row.Name == ClientActivity.Note)
            return new ActivityLine("chat-left-text", row.Content);
        var happened = new DomainEvent(
            0, row.EventId, row.Name, row.CorrelationId, JsonNode.Parse(row.Content) as JsonObject ?? [], row.OccurredUtc, row.UserId);
        return describers.Where(describer => describer.Handles(row.Name)).Select(describer => describer.Describe(happened)).FirstOrDefault();
    }
}
