using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Events;
using OrchardCrm.Portal.Events;

namespace OrchardCrm.Portal.Services;

/// <summary>The portal in the timeline of a client.</summary>
internal sealed class PortalActivity(IStringLocalizer<Strings> S) : IClientActivityDescriber
{
    public bool Handles(string eventName) => eventName == PortalEvents.Opened;

    public ActivityLine? Describe(DomainEvent happened) =>
        new("box-arrow-in-right", S["{0} opened the portal", happened.Read<PortalEvent>().ContactName], $"/admin/clients/{happened.Read<PortalEvent>().ClientId}?tab=portal");
}
