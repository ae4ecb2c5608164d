using OrchardCrm.Payments.Models;

namespace OrchardCrm.Invoices.Models;

/// <summary>Derives statuses, and names them.</summary>
public static class InvoiceStatuses
{
    /// <summary>The status of an invoice.</summary>
    /// <param name="state">Its own state.</param>
    /// <param name="receivable">What the ledger says; null for a draft.</param>
    /// <param name="today">Today in the business's time zone.</param>
    public static InvoiceStatus Of(InvoiceState state, Receivable? receivable, DateOnly today) => (state, receivable) switch
    {
        (InvoiceState.Draft, _) => InvoiceStatus.Draft,
        (InvoiceState.Void, _) => InvoiceStatus.Void,
        (_, null) => InvoiceStatus.Sent,
        (_, { State: ReceivableState.Paid, PaidMinor: 0, PayableMinor: not 0 }) => InvoiceStatus.Credited,
        (_, { } row) => Of(row.State, row.DueOn < today),
    };

    /// <summary>The status that follows from a receivable.</summary>
    public static InvoiceStatus Of(ReceivableState state, bool isPastDue) => state switch
    {
        ReceivableState.Void => InvoiceStatus.Void,
        ReceivableState.Paid => InvoiceStatus.Paid,
        _ when isPastDue => InvoiceStatus.Overdue,
        ReceivableState.PartiallyPaid => InvoiceStatus.PartiallyPaid,
        _ => InvoiceStatus.Sent,
    };

    /// <summary>Its name; a key to translate.</summary>
    public static string KeyOf(InvoiceStatus status) => status switch
    {
        InvoiceStatus.PartiallyPaid => "Partially paid",
        _ => status.ToString(),
    };
}
