using OrchardCrm.Clients.Models;

namespace OrchardCrm.Payments.Models;

/// <summary>
/// What a client owes for one document, kept by the ledger alone (decision 4: the balance projection of an invoice).
/// Amounts in minor units of <see cref="Currency"/>.
/// </summary>
public sealed class Receivable : IClientOwned
{
    /// <summary>The document; key.</summary>
    public string ContentItemId { get; set; } = "";

    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>Content type of the document, such as <c>Invoice</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Number of the document.</summary>
    public string Number { get; set; } = "";

    /// <summary>ISO 4217.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Amount payable, after withholding and rounding.</summary>
    public long PayableMinor { get; set; }

    /// <summary>Paid less refunded.</summary>
    public long PaidMinor { get; set; }

    /// <summary>Settled by credit notes or client credit.</summary>
    public long CreditedMinor { get; set; }

    /// <summary>Written off.</summary>
    public long WrittenOffMinor { get; set; }

    /// <summary>Still due: payable − paid − credited − written off; 0 when void.</summary>
    public long DueMinor { get; set; }

    /// <summary>Its state.</summary>
    public ReceivableState State { get; set; }

    /// <summary>Date of the document.</summary>
    public DateOnly IssuedOn { get; set; }

    /// <summary>When the next of it is due: the deposit until it is settled, then the rest.</summary>
    public DateOnly DueOn { get; set; }

    /// <summary>What of it is due on <see cref="DueOn"/>; all that is due where no deposit is open.</summary>
    public long NextDueMinor { get; set; }

    /// <summary>When all of it is due.</summary>
    public DateOnly FinalDueOn { get; set; }

    /// <summary>First part due; 0 where it is all due at once.</summary>
    public long DepositMinor { get; set; }

    /// <summary>When the deposit is due; null where there is none.</summary>
    public DateOnly? DepositDueOn { get; set; }

    /// <summary>When nothing was due any more.</summary>
    public DateTimeOffset? SettledUtc { get; set; }

    /// <summary>
    /// Days from the document's date to that of the act that left nothing due; 0 where it was paid before. Null while something is
    /// due, and where no money came or a remainder was written off.
    /// </summary>
    public int? DaysToPay { get; set; }
}
