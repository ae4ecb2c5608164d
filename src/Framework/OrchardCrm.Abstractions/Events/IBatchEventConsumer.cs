namespace OrchardCrm.Events;

/// <summary>
/// A consumer whose effects are rows alone, and that takes many events at once: one transaction for all of them, where thousands of
/// things happen together. When it fails they are handed over one by one, so that one event holds up none of the others.
/// </summary>
public interface IBatchEventConsumer : IEventConsumer
{
    /// <summary>Adds the rows, in the transaction that marks all the deliveries done. The events come in their order.</summary>
    Task HandleAsync(IReadOnlyList<DomainEvent> events, CancellationToken cancellationToken);
}
