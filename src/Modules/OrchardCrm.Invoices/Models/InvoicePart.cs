using OrchardCrm.ContentManagement;

namespace OrchardCrm.Invoices.Models;

/// <summary>The life of an invoice. Paid and due come from the ledger, not from here.</summary>
public sealed class InvoicePart : ContentPart
{
    /// <summary>Its own state.</summary>
    public InvoiceState State { get; set; }

    /// <summary>When it was sent or marked so.</summary>
    public DateTimeOffset? SentUtc { get; set; }

    /// <summary>When the client first looked at it.</summary>
    public DateTimeOffset? ViewedUtc { get; set; }

    /// <summary>Kept out of the list; what is owed does not change by it.</summary>
    public bool Archived { get; set; }

    /// <summary>When it was voided.</summary>
    public DateTimeOffset? VoidedUtc { get; set; }
}
