using System.Text.Json.Nodes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Workflows;

/// <summary>Payments, to try workflows with.</summary>
internal sealed class PaymentSamples(PaymentDirectory payments) : IWorkflowSampleSource
{
    private const int Offered = 25;

    public bool Handles(string eventName) => eventName is PaymentEvents.Received or PaymentEvents.Reversed or PaymentEvents.Refunded;

    public async Task<IReadOnlyList<KeyValuePair<string, string>>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await payments.ListAsync(new PaymentFilter(), 0, Offered, cancellationToken))
            .Where(row => !row.IsRefund).Select(row => KeyValuePair.Create(row.EntryId, $"{row.Number} {row.ClientName}"))];

    public async Task<WorkflowSample?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await payments.FindAsync(id, cancellationToken) is not { } entry)
            return null;
        IReadOnlyList<string> documents = [.. (await payments.DocumentsOfAsync([id], cancellationToken))[id].Select(document => document.ContentItemId)];
        return new WorkflowSample(
            (JsonObject)ContentJson.ToNode(new PaymentEvent(id, entry.ClientId, entry.AmountMinor, entry.Currency, documents, SendReceipt: true))!,
            documents.Count > 0 ? documents[0] : null);
    }
}
