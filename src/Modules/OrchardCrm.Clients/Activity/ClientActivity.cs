using OrchardCrm.Clients.Models;

namespace OrchardCrm.Clients.Activity;

/// <summary>Something in the timeline of a client: an event of the log, or a note of the business.</summary>
public sealed class ClientActivity : IClientOwned
{
    /// <summary>The <see cref="Name"/> of a note.</summary>
    public const string Note = "Note";

    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>Id of the event, or of the form that a note was typed in; unique: neither is kept twice.</summary>
    public string EventId { get; set; } = "";

    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>Name of the event, or <see cref="Note"/>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The content item that the event is about.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>Payload of the event as JSON; the text of a note.</summary>
    public string Content { get; set; } = "";

    /// <summary>When it happened.</summary>
    public DateTimeOffset OccurredUtc { get; set; }

    /// <summary>Who did it; null for the system or the client.</summary>
    public string? UserId { get; set; }
}
