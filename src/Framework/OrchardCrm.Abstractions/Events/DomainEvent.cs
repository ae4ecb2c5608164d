using System.Text.Json.Nodes;

namespace OrchardCrm.Events;

/// <summary>Something that happened, as written to the event log.</summary>
/// <param name="Sequence">Position in the log.</param>
/// <param name="EventId">26 characters; the base of idempotency keys.</param>
/// <param name="Name">Past tense, such as <c>InvoiceSent</c>.</param>
/// <param name="CorrelationId">Id of the content item that it is about.</param>
/// <param name="Payload">Its data, by names that are a public contract.</param>
/// <param name="OccurredUtc">When it happened.</param>
/// <param name="UserId">Who did it; null for the system or a client.</param>
public sealed record DomainEvent(
    long Sequence, string EventId, string Name, string? CorrelationId, JsonObject Payload, DateTimeOffset OccurredUtc, string? UserId)
{
    /// <summary>The payload as the record that was appended.</summary>
    public TPayload Read<TPayload>() => ContentManagement.ContentJson.Deserialize<TPayload>(Payload)!;
}
