namespace OrchardCrm.Events;

/// <summary>Hears of events after their commit, in a scope of its own, with retries and back-off.</summary>
public interface IEventConsumer
{
    /// <summary>Stable name, kept in delivery rows.</summary>
    string Name { get; }

    /// <summary>Whether it wants events of this name.</summary>
    bool Handles(string eventName);

    /// <summary>
    /// Handles an event. Database effects go through <see cref="EventDelivery.CompleteAsync"/>, which commits them with the
    /// mark that the delivery is done; a consumer that has none just returns.
    /// </summary>
    Task HandleAsync(EventDelivery delivery, CancellationToken cancellationToken);
}
