using OrchardCrm.ContentManagement;

namespace OrchardCrm.CreditNotes.Models;

/// <summary>The life of a credit note. What became of the credit stands in the ledger.</summary>
public sealed class CreditNotePart : ContentPart
{
    /// <summary>Its state.</summary>
    public CreditNoteState State { get; set; }

    /// <summary>The invoice that it takes back, wholly or in part; empty for a credit of the client's own.</summary>
    public string InvoiceId { get; set; } = "";

    /// <summary>Number of that invoice.</summary>
    public string InvoiceNumber { get; set; } = "";

    /// <summary>When it was sent or marked so.</summary>
    public DateTimeOffset? SentUtc { get; set; }

    /// <summary>When the client first looked at it.</summary>
    public DateTimeOffset? ViewedUtc { get; set; }
}
