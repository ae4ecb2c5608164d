using OrchardCrm.Clients.Models;

namespace OrchardCrm.Payments.Models;

/// <summary>What a client was invoiced and paid in one month and currency: sums of ledger rows, kept by the ledger alone.</summary>
public sealed class LedgerMonth : IClientOwned
{
    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>ISO 4217.</summary>
    public string Currency { get; set; } = "";

    /// <summary>The month's first day.</summary>
    public DateOnly Month { get; set; }

    /// <summary>Payable amounts less voided ones and credit notes, by the dates of the documents; minor units.</summary>
    public long InvoicedMinor { get; set; }

    /// <summary>Money that came, less what was undone or refunded, by the days it moved; minor units.</summary>
    public long PaidMinor { get; set; }
}
