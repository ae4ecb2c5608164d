using OrchardCrm.Data;
using OrchardCrm.Events;

namespace OrchardCrm.Tests.Kernel.Events;

/// <summary>Leaves a row for each event it handles, and fails where the test says so, after that row.</summary>
public sealed class RecordingConsumer(CrmDbContext database, RecordingConsumer.Faults faults) : IEventConsumer
{
    public string Name => "recorder";

    public bool Handles(string eventName) => eventName.StartsWith("Note", StringComparison.Ordinal);

    public async Task HandleAsync(EventDelivery delivery, CancellationToken cancellationToken)
    {
        await faults.Waits();
        await delivery.CompleteAsync(
            async token =>
            {
                database.Add(new NoteIndex { ContentItemId = delivery.Event.CorrelationId ?? "", Title = delivery.Event.EventId, Tag = delivery.Event.Name });
                await database.SaveChangesAsync(token);
                if (faults.Fails(delivery.Event, delivery.Attempt))
                    throw new InvalidOperationException("the power went off");
            },
            cancellationToken);
    }

    public sealed class Faults
    {
        public Func<Task> Waits { get; set; } = () => Task.CompletedTask;

        public Func<DomainEvent, int, bool> Fails { get; set; } = (_, _) => false;
    }
}
