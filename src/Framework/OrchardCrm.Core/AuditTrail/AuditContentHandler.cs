using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.AuditTrail;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;

namespace OrchardCrm.Core.AuditTrail;

/// <summary>Records what happens to content items, with what changed from what to what.</summary>
internal sealed class AuditContentHandler(IAuditTrail auditTrail, IServiceProvider services) : ContentHandlerBase
{
    private readonly Dictionary<string, JsonObject> _before = [];

    public override Task CreatedAsync(ContentItem item, CancellationToken cancellationToken) =>
        RecordAsync(item, "Created", JsonDiff.Compare(null, Snapshot(item)), cancellationToken);

    public override async Task UpdatingAsync(ContentItem item, CancellationToken cancellationToken)
    {
        // The content manager needs its handlers, so a handler can't ask for it when it is made.
        var stored = await services.GetRequiredService<IContentManager>().GetAsync(item.ContentItemId, cancellationToken);
        _before[item.ContentItemId] = stored is null ? [] : Snapshot(stored);
    }

    public override async Task UpdatedAsync(ContentItem item, CancellationToken cancellationToken)
    {
        _before.Remove(item.ContentItemId, out var before);
        var changes = JsonDiff.Compare(before, Snapshot(item));
        if (changes.Count > 0)
            await RecordAsync(item, "Updated", changes, cancellationToken);
    }

    public override Task PublishedAsync(ContentItem item, CancellationToken cancellationToken) =>
        RecordAsync(item, "Published", null, cancellationToken);

    public override Task RemovingAsync(ContentItem item, CancellationToken cancellationToken) =>
        RecordAsync(item, "Removed", null, cancellationToken);

    private static JsonObject Snapshot(ContentItem item)
    {
        var snapshot = (JsonObject)item.Content.DeepClone();
        snapshot[nameof(ContentItem.DisplayText)] = item.DisplayText;
        return snapshot;
    }

    private Task RecordAsync(
        ContentItem item, string action, IReadOnlyList<AuditChange>? changes, CancellationToken cancellationToken) =>
        auditTrail.RecordAsync(new AuditEntry(item.ContentType, action, item.ContentItemId, item.DisplayText, changes), cancellationToken);
}
