namespace OrchardCrm.Payments.Events;

/// <summary>Names of the events of the ledger; the payload is <see cref="PaymentEvent"/>, the correlation id the first document's.</summary>
public static class PaymentEvents
{
    /// <summary>A payment was recorded.</summary>
    public const string Received = "PaymentReceived";

    /// <summary>A payment was undone.</summary>
    public const string Reversed = "PaymentReversed";

    /// <summary>Money of a payment went back.</summary>
    public const string Refunded = "PaymentRefunded";

    /// <summary>A payment that was tried did not go through; the payload is <see cref="PaymentFailedEvent"/>.</summary>
    public const string Failed = "PaymentFailed";

    /// <summary>A statement is to be mailed; the payload is <see cref="StatementRequestedEvent"/>.</summary>
    public const string StatementRequested = "StatementRequested";

    /// <summary>A credit note entered the ledger.</summary>
    public const string Credited = "CreditPosted";

    /// <summary>Credit of the client settles a document.</summary>
    public const string CreditApplied = "CreditApplied";

    /// <summary>Credit that settled a document is the client's again.</summary>
    public const string CreditUnapplied = "CreditUnapplied";

    /// <summary>A remainder was given up.</summary>
    public const string WrittenOff = "RemainderWrittenOff";

    /// <summary>A remainder that was given up is due again.</summary>
    public const string WriteOffReversed = "WriteOffReversed";
}
