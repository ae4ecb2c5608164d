namespace OrchardCrm.Payments.Services;

/// <inheritdoc/>
internal sealed class Ledger(LedgerBook book, DocumentActs documents, PaymentActs payments, RefundActs refunds, CreditActs credits) : ILedger
{
    public Task OpenReceivableAsync(ReceivableOpening opening, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(opening.Payable.MinorUnits, nameof(opening));
        return book.OnceAsync(LedgerProviders.Document, opening.ContentItemId, token => documents.OpenAsync(opening, token), cancellationToken);
    }

    public Task<LedgerResult> VoidReceivableAsync(string contentItemId, CancellationToken cancellationToken) =>
        book.OnceAsync(LedgerProviders.Void, contentItemId, token => documents.VoidAsync(contentItemId, token), cancellationToken);

    public Task<LedgerResult> RecordPaymentAsync(PaymentInput payment, CancellationToken cancellationToken) =>
        book.OnceAsync(payment.Provider, payment.ExternalId, token => payments.RecordAsync(payment, token), cancellationToken);

    public Task<LedgerResult> ReversePaymentAsync(string entryId, string reason, string recordedBy, CancellationToken cancellationToken) =>
        book.OnceAsync(LedgerProviders.Reversal, entryId, token => payments.ReverseAsync(entryId, reason, recordedBy, token), cancellationToken);

    public Task<LedgerResult> RefundPaymentAsync(RefundInput refund, CancellationToken cancellationToken) =>
        book.OnceAsync(refund.Provider, refund.ExternalId, token => refunds.RefundAsync(refund, token), cancellationToken);

    public Task<LedgerResult> PostCreditAsync(CreditInput credit, CancellationToken cancellationToken) =>
        book.OnceAsync(LedgerProviders.Document, credit.ContentItemId, token => credits.PostAsync(credit, token), cancellationToken);

    public Task<LedgerResult> ApplyCreditAsync(SettlementInput application, CancellationToken cancellationToken) =>
        book.OnceAsync(LedgerProviders.Manual, application.FormKey, token => credits.ApplyAsync(application, token), cancellationToken);

    public Task<LedgerResult> UnapplyCreditAsync(string entryId, string recordedBy, CancellationToken cancellationToken) =>
        book.OnceAsync(LedgerProviders.Unapplied, entryId, token => credits.UnapplyAsync(entryId, recordedBy, token), cancellationToken);

    public Task<LedgerResult> WriteOffAsync(SettlementInput writeOff, CancellationToken cancellationToken) =>
        book.OnceAsync(LedgerProviders.Manual, writeOff.FormKey, token => documents.WriteOffAsync(writeOff, token), cancellationToken);

    public Task<LedgerResult> ReverseWriteOffAsync(string entryId, string reason, string recordedBy, CancellationToken cancellationToken) =>
        book.OnceAsync(LedgerProviders.Reversal, entryId, token => documents.ReverseWriteOffAsync(entryId, reason, recordedBy, token), cancellationToken);
}
