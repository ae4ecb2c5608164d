using System.Collections.Concurrent;
using OrchardCrm.Data;
using OrchardCrm.Events;

namespace OrchardCrm.Tests.Kernel.Events;

/// <summary>Leaves a row for each event, of many at once where it can; fails on an event where the test says so.</summary>
public sealed class BatchConsumer(CrmDbContext database, BatchConsumer.Journal journal) : IBatchEventConsumer
{
    public string Name => "batches";

    public bool Handles(string eventName) => eventName.StartsWith("Many", StringComparison.Ordinal);

    public Task HandleAsync(EventDelivery delivery, CancellationToken cancellationToken) =>
        delivery.CompleteAsync(token => HandleAsync([delivery.Event], token), cancellationToken);

    public async Task HandleAsync(IReadOnlyList<DomainEvent> events, CancellationToken cancellationToken)
    {
        journal.Sizes.Enqueue(events.Count);
        database.AddRange(events.Select(one => new NoteIndex { ContentItemId = one.CorrelationId ?? "", Title = one.EventId, Tag = one.Name }));
        await database.SaveChangesAsync(cancellationToken);
        if (events.Any(one => one.Name == journal.Fails))
            throw new InvalidOperationException("the power went off");
    }

    public sealed class Journal
    {
        public ConcurrentQueue<int> Sizes { get; } = [];

        public string? Fails { get; set; }
    }
}
