using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Events;
using OrchardCrm.Events;

namespace OrchardCrm.Clients.Activity;

/// <summary>Events of the profile.</summary>
internal sealed class ClientEventDescriber(IStringLocalizer<Strings> S) : IClientActivityDescriber
{
    public bool Handles(string eventName) => eventName is ClientEvents.Created or ClientEvents.Updated or ClientEvents.Archived;

    public ActivityLine? Describe(DomainEvent happened) => happened.Name switch
    {
        ClientEvents.Created => new ActivityLine("person-plus", S["Client created"]),
        ClientEvents.Archived => new ActivityLine("archive", S["Client archived"]),
        _ => new ActivityLine("pencil", S["Profile changed"]),
    };
}
