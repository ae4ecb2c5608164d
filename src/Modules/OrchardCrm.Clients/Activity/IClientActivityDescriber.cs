using OrchardCrm.Events;

namespace OrchardCrm.Clients.Activity;

/// <summary>
/// Tells events of a module in the timeline of the client they concern. Such an event has the client's id in its payload as
/// <c>ClientId</c>.
/// </summary>
public interface IClientActivityDescriber
{
    /// <summary>Whether events of this name stand in the timeline.</summary>
    bool Handles(string eventName);

    /// <summary>The event in words; null to leave this one out.</summary>
    ActivityLine? Describe(DomainEvent happened);
}
