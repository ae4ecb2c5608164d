using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Indexes;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Workflows;

namespace OrchardCrm.Invoices.Workflows;

/// <summary>Sent invoices, to try workflows with.</summary>
internal sealed class InvoiceSamples(CrmDbContext db) : IWorkflowSampleSource
{
    private const int Offered = 25;

    public bool Handles(string eventName) => eventName is InvoiceEvents.Sent or InvoiceEvents.MailRequested or InvoiceEvents.MarkedAsSent
        or InvoiceEvents.Viewed or InvoiceEvents.Voided or InvoiceEvents.RemindersChanged;

    public async Task<IReadOnlyList<KeyValuePair<string, string>>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await db.Set<InvoiceIndex>().AsNoTracking().Where(row => row.State != InvoiceState.Draft)
            .OrderByDescending(row => row.Id).Take(Offered).Select(row => new { row.ContentItemId, row.Number }).ToListAsync(cancellationToken))
            .Select(row => KeyValuePair.Create(row.ContentItemId, row.Number))];

    public async Task<WorkflowSample?> FindAsync(string id, CancellationToken cancellationToken) =>
        await db.Set<InvoiceIndex>().AsNoTracking().FirstOrDefaultAsync(row => row.ContentItemId == id, cancellationToken) is { } row
            ? new WorkflowSample((JsonObject)ContentJson.ToNode(new InvoiceEvent(id, row.ClientId, row.Number))!, id)
            : null;
}
