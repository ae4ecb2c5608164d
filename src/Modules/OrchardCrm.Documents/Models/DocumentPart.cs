using System.Text.Json.Serialization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Totals;

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

    /// <summary>
    /// Day whose tax rates hold for lines without a service date, such as the day of the invoice that a credit note takes back;
    /// null for the document's own date.
    /// </summary>
    public DateOnly? TaxDate { get; set; }

    /// <summary>The client's order number.</summary>
    public string PoNumber { get; set; } = "";

    /// <summary>What the client wants to find on the document, such as a cost centre or a routing id.</summary>
    public string BuyerReference { get; set; } = "";

    /// <summary>Unit prices hold the taxes.</summary>
    public bool PricesIncludeTax { get; set; }

    /// <summary>Lines, in order.</summary>
    public List<DocumentLine> Lines { get; set; } = [];

    /// <summary>Discounts and charges on the whole document, in order.</summary>
    public List<DocumentAdjustment> Adjustments { get; set; } = [];

    /// <summary>First amount due, in percent of the amount payable or in minor units; none where it is all due at once.</summary>
    public AmountOrPercent Deposit { get; set; }

    /// <summary>When the deposit is due; null for at once.</summary>
    public DateOnly? DepositDueDate { get; set; }

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

    // Items that were stored before there could be several.
    [JsonInclude, JsonPropertyName("DiscountPercent")]
    private decimal StoredDiscountPercent
    {
        set
        {
            if (value != 0)
                Adjustments.Add(new DocumentAdjustment { Value = AmountOrPercent.OfPercent(value) });
        }
    }
}
