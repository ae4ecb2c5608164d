using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>
/// The one writer of the ledger. Each act writes rows, allocations, the receivable's projection and its event in one
/// transaction (the caller's, where one is active).
/// </summary>
public interface ILedger
{
    /// <summary>An amount became payable: a document was issued.</summary>
    Task OpenReceivableAsync(ReceivableOpening opening, CancellationToken cancellationToken = default);

    /// <summary>Voids a document with nothing allocated.</summary>
    Task<LedgerResult> VoidReceivableAsync(string contentItemId, CancellationToken cancellationToken = default);

    /// <summary>Records a payment. The same provider and external id twice gives the first result again and writes nothing.</summary>
    Task<LedgerResult> RecordPaymentAsync(PaymentInput payment, CancellationToken cancellationToken = default);

    /// <summary>Undoes a payment by a reversing row: it was a mistake, or it bounced.</summary>
    /// <param name="entryId">The payment.</param>
    /// <param name="reason">Why, for the business.</param>
    /// <param name="recordedBy">User; empty for the system.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<LedgerResult> ReversePaymentAsync(
        string entryId, string reason, string recordedBy = "", CancellationToken cancellationToken = default);
}
