namespace OrchardCrm.Events;

/// <summary>Writes what happened, in the transaction of the change (outbox). Delivered at least once to each consumer.</summary>
public interface IEventLog
{
    /// <summary>Appends an event and one delivery for each consumer that handles it.</summary>
    /// <param name="name">Past tense, such as <c>InvoiceSent</c>.</param>
    /// <param name="correlationId">Id of the content item that it is about.</param>
    /// <param name="payload">A record; written as JSON.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The event's id.</returns>
    /// <exception cref="InvalidOperationException">No unit of work is active.</exception>
    Task<string> AppendAsync(string name, string? correlationId, object payload, CancellationToken cancellationToken = default);
}
