namespace OrchardCrm.Core.Events;

/// <summary>A delivery took longer than its claim, and another node took it over; its effects are undone here.</summary>
internal sealed class ClaimLostException(long deliveryId)
    : Exception($"The claim of delivery {deliveryId} expired before it was done; whoever claimed it since does it.");
