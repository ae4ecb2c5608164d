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

    public Task<string> AppendAsync(string name, string? correlationId, object payload, CancellationToken cancellationToken = default)
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
        // The events of a transaction are saved together; each has its number in the order only then.
        unitOfWork.OnCommitting(_ =>
        {
            AddDeliveries(record);
            return Task.CompletedTask;
        });
        unitOfWork.OnCommitted(() => signal.Notify(Channel));
        return Task.FromResult(record.EventId);
    }

    // Consumers are asked for late: they may need this log themselves.
    private void AddDeliveries(EventRecord record)
    {
        foreach (var consumer in services.GetServices<IEventConsumer>().Where(consumer => consumer.Handles(record.Name)))
        {
            database.Add(new EventDeliveryRecord
            {
                Sequence = record.Sequence,
                Consumer = consumer.Name,
                CorrelationId = record.CorrelationId,
                DueUtc = record.OccurredUtc,
            });
        }
    }
}
