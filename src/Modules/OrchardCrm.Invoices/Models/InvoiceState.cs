namespace OrchardCrm.Invoices.Models;

/// <summary>State of an invoice by itself; partially paid, paid and overdue follow from its receivable.</summary>
public enum InvoiceState
{
    /// <summary>Can be changed, has no number.</summary>
    Draft,

    /// <summary>Issued and frozen.</summary>
    Sent,

    /// <summary>Voided.</summary>
    Void,
}
