using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Data;
using OrchardCrm.Documents.Lists;

namespace OrchardCrm.CreditNotes.Indexes;

/// <summary>What lists ask of credit notes.</summary>
public sealed class CreditNoteIndex : MapIndex, IDocumentIndex
{
    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>The invoice that it takes back; empty for none.</summary>
    public string InvoiceId { get; set; } = "";

    /// <summary>Number; empty for a draft.</summary>
    public string Number { get; set; } = "";

    /// <summary>State.</summary>
    public CreditNoteState State { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; } = "";

    /// <summary>What it credits, minor units.</summary>
    public long TotalMinor { get; set; }

    /// <summary>Date of the document; the day of creation for a draft without one.</summary>
    public DateOnly IssueDate { get; set; }
}
