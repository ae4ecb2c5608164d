using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;

namespace OrchardCrm.Documents.Models;

/// <summary>What quotes and invoices share: client, lines, texts and, once sent, a frozen snapshot.</summary>
public sealed class DocumentPart : ContentPart, IClientOwned
{
    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>Number; empty for a draft.</summary>
    public string Number { get; set; } = "";

    /// <summary>Currency, ISO 4217.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Language of the document.</summary>
    public string Culture { get; set; } = "";

    /// <summary>Date of the document; null in a draft means the day it is sent.</summary>
    public DateOnly? IssueDate { get; set; }

    /// <summary>When it is due (invoice) or until when it is valid (quote).</summary>
    public DateOnly? DueDate { get; set; }

    /// <summary>The client's order number or reference.</summary>
    public string PoNumber { get; set; } = "";

    /// <summary>Unit prices hold the taxes.</summary>
    public bool PricesIncludeTax { get; set; }

    /// <summary>Lines, in order.</summary>
    public List<DocumentLine> Lines { get; set; } = [];

    /// <summary>Discount on the whole document in percent; 0 for none.</summary>
    public decimal DiscountPercent { get; set; }

    /// <summary>Notes for the client.</summary>
    public string Notes { get; set; } = "";

    /// <summary>Terms.</summary>
    public string Terms { get; set; } = "";

    /// <summary>Footer.</summary>
    public string Footer { get; set; } = "";

    /// <summary>For the business only.</summary>
    public string Memo { get; set; } = "";

    /// <summary>Amount payable in minor units, as of the last save.</summary>
    public long TotalMinor { get; set; }

    /// <summary>What was sent; null in a draft. Never changed once set (decision 23).</summary>
    public DocumentSnapshot? Snapshot { get; set; }
}
