using OrchardCrm.Addresses;

namespace OrchardCrm.Documents.Models;

/// <summary>
/// All that a document shows, frozen when it was sent: page, PDF and portal draw it from here alone. Of a draft one is made
/// for its preview and thrown away.
/// </summary>
public sealed record DocumentSnapshot
{
    /// <summary>The business.</summary>
    public required PartySnapshot Seller { get; init; }

    /// <summary>The client.</summary>
    public required PartySnapshot Buyer { get; init; }

    /// <summary>Logo in the file store; empty for none.</summary>
    public string LogoFileId { get; init; } = "";

    /// <summary>Accent colour as <c>#rrggbb</c>.</summary>
    public string AccentColor { get; init; } = "";

    /// <summary>Look of the printed document, one of <see cref="OrchardCrm.Settings.DocumentTemplates"/>; empty is the classic one.</summary>
    public string Template { get; init; } = "";

    /// <summary>Where to pay.</summary>
    public PaymentDetails Payment { get; init; } = new();

    /// <summary>Number; empty for a draft.</summary>
    public string Number { get; init; } = "";

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>Language of the document.</summary>
    public required string Culture { get; init; }

    /// <summary>Date of the document.</summary>
    public required DateOnly IssueDate { get; init; }

    /// <summary>When it is due, or until when it is valid.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>The client's order number.</summary>
    public string PoNumber { get; init; } = "";

    /// <summary>What the client wants to find on the document.</summary>
    public string BuyerReference { get; init; } = "";

    /// <summary>When the deposit of <see cref="DocumentFigures.DepositMinor"/> is due; null for at once.</summary>
    public DateOnly? DepositDueDate { get; init; }

    /// <summary>Unit prices hold the taxes.</summary>
    public bool PricesIncludeTax { get; init; }

    /// <summary>Lines, in order.</summary>
    public required IReadOnlyList<LineSnapshot> Lines { get; init; }

    /// <summary>Totals.</summary>
    public required DocumentFigures Figures { get; init; }

    /// <summary>Notes.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Terms.</summary>
    public string Terms { get; init; } = "";

    /// <summary>Footer.</summary>
    public string Footer { get; init; } = "";
}
