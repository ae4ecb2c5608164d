namespace OrchardCrm.Clients.Services;

/// <summary>Says how clients stand; implemented by the module that keeps the books.</summary>
public interface IClientStandings
{
    /// <summary>How a client stands in a currency (ISO 4217).</summary>
    Task<ClientStanding> GetAsync(string clientId, string currency, CancellationToken cancellationToken);
}
