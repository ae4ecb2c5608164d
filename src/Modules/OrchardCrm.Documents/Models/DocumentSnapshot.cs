using OrchardCrm.Addresses;

namespace OrchardCrm.Documents.Models;

/// <summary>What a document shows, frozen when it was sent.</summary>
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

    /// <summary>Bank details as printed.</summary>
    public string BankDetails { get; init; } = "";
}
