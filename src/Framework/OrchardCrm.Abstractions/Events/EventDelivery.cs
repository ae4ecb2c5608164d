namespace OrchardCrm.Events;

/// <summary>One event on its way to one consumer.</summary>
/// <param name="domainEvent">The event.</param>
/// <param name="attempt">1 for the first try.</param>
/// <param name="complete">Commits effects with the mark that the delivery is done.</param>
public sealed class EventDelivery(
    DomainEvent domainEvent, int attempt, Func<Func<CancellationToken, Task>, CancellationToken, Task> complete)
{
    /// <summary>The event.</summary>
    public DomainEvent Event { get; } = domainEvent;

    /// <summary>1 for the first try.</summary>
    public int Attempt { get; } = attempt;

    /// <summary>Runs the effects in a transaction that also marks the delivery done.</summary>
    public Task CompleteAsync(Func<CancellationToken, Task> effects, CancellationToken cancellationToken) =>
        complete(effects, cancellationToken);
}
