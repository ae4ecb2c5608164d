using OrchardCrm.Clients.Models;

namespace OrchardCrm.Portal.Models;

/// <summary>A magic link as it is stored: its token's hash, never the token.</summary>
public sealed class StoredPortalLink : IClientOwned
{
    /// <summary>26 characters; key.</summary>
    public string LinkId { get; set; } = "";

    /// <summary>SHA-256 of the token, hexadecimal; unique.</summary>
    public string TokenHash { get; set; } = "";

    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>The contact it was made for.</summary>
    public string ContactId { get; set; } = "";

    /// <summary>The document it opens; null for the portal's first page.</summary>
    public string? DocumentId { get; set; }

    /// <summary>Clean path that it leads to.</summary>
    public string TargetPath { get; set; } = "";

    /// <summary>How it came to be.</summary>
    public PortalLinkOrigin Origin { get; set; }

    /// <summary>The site's epoch when it was made; dead once the site's is higher.</summary>
    public int SiteEpoch { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedUtc { get; set; }

    /// <summary>When it stops to work.</summary>
    public DateTimeOffset ExpiresUtc { get; set; }

    /// <summary>When it was revoked; null where it was not.</summary>
    public DateTimeOffset? RevokedUtc { get; set; }

    /// <summary>When it last opened a session.</summary>
    public DateTimeOffset? LastUsedUtc { get; set; }
}
