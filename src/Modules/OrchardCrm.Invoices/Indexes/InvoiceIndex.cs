using OrchardCrm.Data;
using OrchardCrm.Documents.Lists;
using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.Indexes;

/// <summary>What lists ask of invoices, from the item alone; balances stand in <c>Receivable</c>.</summary>
public sealed class InvoiceIndex : MapIndex, IDocumentIndex
{
    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>Number; empty for a draft.</summary>
    public string Number { get; set; } = "";

    /// <summary>State.</summary>
    public InvoiceState State { get; set; }

    /// <summary>Kept out of the list.</summary>
    public bool Archived { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Amount payable, minor units.</summary>
    public long TotalMinor { get; set; }

    /// <summary>Date of the document; the day of creation for a draft without one.</summary>
    public DateOnly IssueDate { get; set; }

    /// <summary>When it is due.</summary>
    public DateOnly? DueDate { get; set; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedUtc { get; set; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? SentUtc { get; set; }
}
