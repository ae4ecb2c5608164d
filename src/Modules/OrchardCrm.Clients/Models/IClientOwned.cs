namespace OrchardCrm.Clients.Models;

/// <summary>A part or index row that belongs to one client: what the portal scopes by.</summary>
public interface IClientOwned
{
    /// <summary>Content item id of the client.</summary>
    string ClientId { get; }
}
