namespace OrchardCrm.Core.Events;

/// <summary>One event for one consumer.</summary>
internal sealed class EventDeliveryRecord
{
    /// <summary>Key of the row.</summary>
    public long Id { get; set; }

    /// <summary>The event.</summary>
    public long Sequence { get; set; }

    /// <summary>Name of the consumer.</summary>
    public string Consumer { get; set; } = "";

    /// <summary>The content item that the event is about: what keeps deliveries in order.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>How far it is.</summary>
    public EventDeliveryState State { get; set; }

    /// <summary>When it may be tried; of a claimed one, when the claim expires.</summary>
    public DateTimeOffset DueUtc { get; set; }

    /// <summary>Tries so far.</summary>
    public int Attempt { get; set; }

    /// <summary>Who works on it; null when nobody does.</summary>
    public string? ClaimId { get; set; }

    /// <summary>What went wrong at the last try.</summary>
    public string? Error { get; set; }

    /// <summary>When it was done.</summary>
    public DateTimeOffset? DoneUtc { get; set; }
}
