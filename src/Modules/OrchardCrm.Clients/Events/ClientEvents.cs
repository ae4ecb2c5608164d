namespace OrchardCrm.Clients.Events;

/// <summary>Names of the events of clients; the payload is <see cref="ClientEvent"/>.</summary>
public static class ClientEvents
{
    /// <summary>A client was created.</summary>
    public const string Created = "ClientCreated";

    /// <summary>A client was changed.</summary>
    public const string Updated = "ClientUpdated";

    /// <summary>A client was archived.</summary>
    public const string Archived = "ClientArchived";
}
