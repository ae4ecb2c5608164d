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

    /// <summary>Money went back: a part of a payment, or all of it.</summary>
    Refund,

    /// <summary>A payment recorded by mistake or bounced was undone.</summary>
    PaymentReversal,

    /// <summary>A credit note.</summary>
    Credit,

    /// <summary>Credit of the client settles a document. Moves credit, changes no balance.</summary>
    CreditApplied,

    /// <summary>Credit that settled a document is the client's again.</summary>
    CreditUnapplied,

    /// <summary>A remainder was given up.</summary>
    WriteOff,

    /// <summary>A remainder that was given up is due again.</summary>
    WriteOffReversal,
}
