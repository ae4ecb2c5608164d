namespace OrchardCrm.Payments.Models;

/// <summary>How much of a ledger row settles which document; append-only, negative when it is taken back.</summary>
public sealed class LedgerAllocation
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>The ledger row.</summary>
    public string EntryId { get; set; } = "";

    /// <summary>The document.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Minor units.</summary>
    public long AmountMinor { get; set; }
}
