namespace OrchardCrm.Invoices.Models;

/// <summary>What an invoice shows as its status: its own state, and what the ledger and the calendar say.</summary>
public enum InvoiceStatus
{
    /// <summary>Not sent yet.</summary>
    Draft,

    /// <summary>Sent, nothing paid, not due yet.</summary>
    Sent,

    /// <summary>Something is due since a day before today.</summary>
    Overdue,

    /// <summary>A part is paid.</summary>
    PartiallyPaid,

    /// <summary>Nothing is due.</summary>
    Paid,

    /// <summary>Nothing is due, and nothing was paid: credited or written off.</summary>
    Credited,

    /// <summary>Voided.</summary>
    Void,
}
