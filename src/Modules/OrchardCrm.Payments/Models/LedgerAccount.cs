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

    /// <summary>Payable amounts less voided ones and credit notes, minor units.</summary>
    public long InvoicedMinor { get; set; }

    /// <summary>Money that came, less what was undone or refunded, minor units.</summary>
    public long PaidMinor { get; set; }

    /// <summary>What is due, minor units.</summary>
    public long OutstandingMinor { get; set; }

    /// <summary>The earliest day on which something of it is or was due; null for none.</summary>
    public DateOnly? NextDueOn { get; set; }

    /// <summary>Average days until documents were paid, rounded; null where none was.</summary>
    public int? AverageDays { get; set; }
}
