using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Events;

namespace OrchardCrm.Clients.Activity;

/// <summary>Keeps what is told of a client where its timeline is read from, in the client's own order.</summary>
internal sealed class ClientActivityWriter(CrmDbContext db, IEnumerable<IClientActivityDescriber> describers) : IEventConsumer
{
    public string Name => "client-activity";

    public bool Handles(string eventName) => describers.Any(describer => describer.Handles(eventName));

    public Task HandleAsync(EventDelivery delivery, CancellationToken cancellationToken)
    {
        var happened = delivery.Event;
        return delivery.CompleteAsync(
            _ =>
            {
                if (happened.Payload["ClientId"]?.GetValue<string>() is { Length: > 0 } clientId)
                {
                    db.Add(new ClientActivity
                    {
                        EventId = happened.EventId,
                        ClientId = clientId,
                        Name = happened.Name,
                        CorrelationId = happened.CorrelationId,
                        Content = happened.Payload.ToJsonString(ContentJson.Options),
                        OccurredUtc = happened.OccurredUtc,
                        UserId = happened.UserId,
                    });
                }

                return Task.CompletedTask;
            },
            cancellationToken);
    }
}
