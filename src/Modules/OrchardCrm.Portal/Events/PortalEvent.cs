namespace OrchardCrm.Portal.Events;

/// <summary>Payload of the events of the portal.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="ContactId">The contact that came.</param>
/// <param name="ContactName">Its name, as it was.</param>
/// <param name="LinkId">The link it came by.</param>
public sealed record PortalEvent(string ClientId, string ContactId, string ContactName, string LinkId);
