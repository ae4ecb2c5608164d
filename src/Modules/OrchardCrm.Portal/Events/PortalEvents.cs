namespace OrchardCrm.Portal.Events;

/// <summary>Names of the events of the portal; the payload is <see cref="PortalEvent"/>, the correlation id the client's.</summary>
public static class PortalEvents
{
    /// <summary>A contact came in by a link.</summary>
    public const string Opened = "PortalOpened";
}
