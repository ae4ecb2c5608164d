namespace OrchardCrm.Clients.Services;

/// <summary>The tax rates that a client's default is chosen from; implemented by the module that owns them.</summary>
public interface IClientTaxRates
{
    /// <summary>Ids and names of the rates, in the order of the settings.</summary>
    Task<IReadOnlyList<KeyValuePair<string, string>>> ListAsync(CancellationToken cancellationToken);
}
