using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Events;

namespace OrchardCrm.Clients.Activity;

/// <summary>Keeps what is told of a client where its timeline is read from, in the client's own order.</summary>
internal sealed class ClientActivityWriter(CrmDbContext db, IEnumerable<IClientActivityDescriber> describers) : IBatchEventConsumer
{
    public string Name => "client-activity";

    public bool Handles(string eventName) => describers.Any(describer => describer.Handles(eventName));

    public Task HandleAsync(EventDelivery delivery, CancellationToken cancellationToken) =>
        delivery.CompleteAsync(token => HandleAsync([delivery.Event], token), cancellationToken);

    public async Task HandleAsync(IReadOnlyList<DomainEvent> events, CancellationToken cancellationToken)
    {
        var told = events.Select(happened => (Event: happened, ClientId: happened.Payload["ClientId"]?.GetValue<string>() ?? "")).Where(one => one.ClientId.Length > 0).ToList();
        // An import that is taken back at once leaves nothing to tell of.
        string[] ids = [.. told.Select(one => one.ClientId).Distinct()];
        var there = await db.Set<ClientIndex>().AsNoTracking().Where(row => ids.Contains(row.ContentItemId)).Select(row => row.ContentItemId).ToHashSetAsync(cancellationToken);
        db.AddRange(told.Where(one => there.Contains(one.ClientId)).Select(one => new ClientActivity
        {
            EventId = one.Event.EventId,
            ClientId = one.ClientId,
            Name = one.Event.Name,
            CorrelationId = one.Event.CorrelationId,
            Content = one.Event.Payload.ToJsonString(ContentJson.Options),
            OccurredUtc = one.Event.OccurredUtc,
            UserId = one.Event.UserId,
        }));
    }
}
