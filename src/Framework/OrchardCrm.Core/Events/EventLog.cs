using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.Core.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Events;

namespace OrchardCrm.Core.Events;

/// <summary>Adds events and their deliveries to the transaction of what happened.</summary>
internal sealed class EventLog(
    CrmDbContext database, IUnitOfWork unitOfWork, IIdGenerator ids, CurrentUser user, TimeProvider time, IWorkSignal signal,
    IServiceProvider services) : IEventLog
{
    /// <summary>Channel of the pump.</summary>
    public const string Channel = "events";

    public async Task<string> AppendAsync(
        string name, string? correlationId, object payload, CancellationToken cancellationToken = default)
    {
        if (!unitOfWork.IsActive)
        {
            throw new InvalidOperationException(
                $"The event {name} was appended outside a unit of work: it must commit or roll back with what it tells of.");
        }

        var record = new EventRecord
        {
            EventId = ids.GenerateUniqueId(),
            Name = name,
            CorrelationId = correlationId,
            Payload = JsonSerializer.Serialize(payload, payload.GetType(), ContentJson.Options),
            OccurredUtc = time.GetUtcNow(),
            UserId = user.Id,
        };
        database.Add(record);
        await database.SaveChangesAsync(cancellationToken);
        // Asked for late: consumers may need this log themselves.
        foreach (var consumer in services.GetServices<IEventConsumer>().Where(consumer => consumer.Handles(name)))
        {
            database.Add(new EventDeliveryRecord
            {
                Sequence = record.Sequence,
                Consumer = consumer.Name,
                CorrelationId = correlationId,
                DueUtc = record.OccurredUtc,
            });
        }

        unitOfWork.OnCommitted(() => signal.Notify(Channel));
        return record.EventId;
    }
}
