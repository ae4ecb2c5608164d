namespace OrchardCrm.Payments.Models;

/// <summary>What a ledger row is.</summary>
public enum LedgerEntryKind
{
    /// <summary>An amount became payable.</summary>
    Invoice,

    /// <summary>A document was voided.</summary>
    Void,

    /// <summary>Money came.</summary>
    Payment,

    /// <summary>Money went back.</summary>
    Refund,

    /// <summary>A payment recorded by mistake or bounced was undone.</summary>
    PaymentReversal,

    /// <summary>A credit note or credit.</summary>
    Credit,

    /// <summary>A remainder was given up.</summary>
    WriteOff,
}
