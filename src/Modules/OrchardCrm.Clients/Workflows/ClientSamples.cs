using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Events;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Workflows;

namespace OrchardCrm.Clients.Workflows;

/// <summary>Clients, to try workflows with.</summary>
internal sealed class ClientSamples(CrmDbContext db) : IWorkflowSampleSource
{
    private const int Offered = 25;

    public bool Handles(string eventName) => eventName is ClientEvents.Created or ClientEvents.Updated or ClientEvents.Archived;

    public async Task<IReadOnlyList<KeyValuePair<string, string>>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await db.Set<ClientIndex>().AsNoTracking()
            .OrderByDescending(row => row.Id).Take(Offered).Select(row => new { row.ContentItemId, row.DisplayName }).ToListAsync(cancellationToken))
            .Select(row => KeyValuePair.Create(row.ContentItemId, row.DisplayName))];

    public async Task<WorkflowSample?> FindAsync(string id, CancellationToken cancellationToken) =>
        await db.Set<ClientIndex>().AsNoTracking().FirstOrDefaultAsync(row => row.ContentItemId == id, cancellationToken) is { } row
            ? new WorkflowSample((JsonObject)ContentJson.ToNode(new ClientEvent(id, row.DisplayName))!, id)
            : null;
}
