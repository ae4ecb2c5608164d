namespace OrchardCrm.Clients.Events;

/// <summary>Payload of the events of clients.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="DisplayName">Its display text.</param>
public sealed record ClientEvent(string ClientId, string DisplayName);
