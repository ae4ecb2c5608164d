namespace OrchardCrm.Payments.Services;

/// <summary>
/// The one writer of the ledger. Each act writes rows, allocations, the receivable's projection and its event in one
/// transaction (the caller's, where one is active). What can't be done is said by field, and nothing is written then; the same
/// act under the same key twice gives the first result again. Nothing is dated before the lock date of the business.
/// </summary>
public interface ILedger
{
    /// <summary>An amount became payable: a document was issued.</summary>
    Task OpenReceivableAsync(ReceivableOpening opening, CancellationToken cancellationToken = default);

    /// <summary>Voids a document with nothing allocated.</summary>
    Task<LedgerResult> VoidReceivableAsync(string contentItemId, CancellationToken cancellationToken = default);

    /// <summary>Records a payment, of one document or several of one client and currency.</summary>
    Task<LedgerResult> RecordPaymentAsync(PaymentInput payment, CancellationToken cancellationToken = default);

    /// <summary>Undoes a payment by a reversing row: it was a mistake, or it bounced.</summary>
    /// <param name="entryId">The payment.</param>
    /// <param name="reason">Why, for the business.</param>
    /// <param name="recordedBy">User; empty for the system.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<LedgerResult> ReversePaymentAsync(
        string entryId, string reason, string recordedBy = "", CancellationToken cancellationToken = default);

    /// <summary>Records that money of a payment went back, never more than was paid and not refunded before.</summary>
    Task<LedgerResult> RefundPaymentAsync(RefundInput refund, CancellationToken cancellationToken = default);

    /// <summary>Enters a credit note: it settles what is due on its document, the rest becomes the client's credit.</summary>
    Task<LedgerResult> PostCreditAsync(CreditInput credit, CancellationToken cancellationToken = default);

    /// <summary>Settles a document, wholly or in part, with the client's credit.</summary>
    Task<LedgerResult> ApplyCreditAsync(SettlementInput application, CancellationToken cancellationToken = default);

    /// <summary>Takes applied credit back from its document: it is the client's again, and the document due.</summary>
    /// <param name="entryId">The row that applied it: of the credit itself, or of a credit note.</param>
    /// <param name="recordedBy">User; empty for the system.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<LedgerResult> UnapplyCreditAsync(string entryId, string recordedBy = "", CancellationToken cancellationToken = default);

    /// <summary>Gives up what is due on a document, wholly or in part.</summary>
    Task<LedgerResult> WriteOffAsync(SettlementInput writeOff, CancellationToken cancellationToken = default);

    /// <summary>Takes a write-off back: what was given up is due again.</summary>
    /// <param name="entryId">The write-off.</param>
    /// <param name="reason">Why, for the business.</param>
    /// <param name="recordedBy">User; empty for the system.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<LedgerResult> ReverseWriteOffAsync(
        string entryId, string reason, string recordedBy = "", CancellationToken cancellationToken = default);
}
