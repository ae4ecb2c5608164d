using OrchardCrm.Clients.Models;

namespace OrchardCrm.Payments.Models;

/// <summary>
/// A client's documents of one kind, state and currency that are due on one day, and what falls due then: sums of
/// <see cref="Receivable"/> rows, kept by the ledger alone. However many documents a client has, there are no more of these than
/// days on which something is due.
/// </summary>
public sealed class ReceivableDay : IClientOwned
{
    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>ISO 4217.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Content type of the documents, such as <c>Invoice</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Their state.</summary>
    public ReceivableState State { get; set; }

    /// <summary>When the next of them is due; <see cref="DateOnly.MinValue"/> where nothing is due any more.</summary>
    public DateOnly Day { get; set; }

    /// <summary>How many documents.</summary>
    public int Count { get; set; }

    /// <summary>What they come to, minor units.</summary>
    public long PayableMinor { get; set; }

    /// <summary>What is still due of them, on this day or later; minor units.</summary>
    public long DueMinor { get; set; }

    /// <summary>What falls due on this day: of a document with a deposit its part, the rest stands with its own day; minor units.</summary>
    public long FallsDueMinor { get; set; }

    /// <summary>Days to pay of those that were paid, added up.</summary>
    public long DaysToPay { get; set; }

    /// <summary>How many those are.</summary>
    public int PaidCount { get; set; }
}
