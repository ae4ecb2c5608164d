using OrchardCrm.Clients.Models;

namespace OrchardCrm.Payments.Models;

/// <summary>
/// A client's credit in one currency: what was paid or credited and settles nothing yet. Its row is also what every act of
/// the ledger for that client and currency waits for.
/// </summary>
public sealed class LedgerAccount : IClientOwned
{
    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>ISO 4217.</summary>
    public string Currency { get; set; } = "";

    /// <summary>The credit, minor units; never below zero.</summary>
    public long CreditMinor { get; set; }
}
