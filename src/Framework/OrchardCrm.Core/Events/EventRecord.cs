namespace OrchardCrm.Core.Events;

/// <summary>An event of the log; only ever added.</summary>
internal sealed class EventRecord
{
    /// <summary>Position in the log.</summary>
    public long Sequence { get; set; }

    /// <summary>Its id.</summary>
    public string EventId { get; set; } = "";

    /// <summary>What happened.</summary>
    public string Name { get; set; } = "";

    /// <summary>The content item that it is about.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>Its data as JSON.</summary>
    public string Payload { get; set; } = "{}";

    /// <summary>When it happened.</summary>
    public DateTimeOffset OccurredUtc { get; set; }

    /// <summary>Who did it.</summary>
    public string? UserId { get; set; }
}
