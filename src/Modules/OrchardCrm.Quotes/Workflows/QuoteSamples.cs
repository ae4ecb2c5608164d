using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Quotes.Events;
using OrchardCrm.Quotes.Indexes;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Workflows;

namespace OrchardCrm.Quotes.Workflows;

/// <summary>Sent quotes, to try workflows with.</summary>
internal sealed class QuoteSamples(CrmDbContext db) : IWorkflowSampleSource
{
    private const int Offered = 25;

    public bool Handles(string eventName) => eventName is QuoteEvents.Sent or QuoteEvents.MailRequested or QuoteEvents.MarkedAsSent or QuoteEvents.Viewed
        or QuoteEvents.Accepted or QuoteEvents.Rejected or QuoteEvents.Expired or QuoteEvents.Invoiced or QuoteEvents.Revised or QuoteEvents.Withdrawn;

    public async Task<IReadOnlyList<KeyValuePair<string, string>>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await db.Set<QuoteIndex>().AsNoTracking().Where(row => row.State != QuoteState.Draft)
            .OrderByDescending(row => row.Id).Take(Offered).Select(row => new { row.ContentItemId, row.Number }).ToListAsync(cancellationToken))
            .Select(row => KeyValuePair.Create(row.ContentItemId, row.Number))];

    public async Task<WorkflowSample?> FindAsync(string id, CancellationToken cancellationToken) =>
        await db.Set<QuoteIndex>().AsNoTracking().FirstOrDefaultAsync(row => row.ContentItemId == id, cancellationToken) is { } row
            ? new WorkflowSample((JsonObject)ContentJson.ToNode(new QuoteEvent(id, row.ClientId, row.Number, row.Revision))!, id)
            : null;
}
