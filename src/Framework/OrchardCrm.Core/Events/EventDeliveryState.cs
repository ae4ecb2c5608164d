namespace OrchardCrm.Core.Events;

/// <summary>How far a delivery is.</summary>
internal enum EventDeliveryState
{
    /// <summary>To be done, or being done.</summary>
    Pending,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up after the last try.</summary>
    Dead,
}
