using OrchardCrm.Clients.Models;

namespace OrchardCrm.Portal.Models;

/// <summary>A client's session in a browser; the cookie holds its key, the row only the key's hash.</summary>
public sealed class PortalSession : IClientOwned
{
    /// <summary>26 characters; key of the row.</summary>
    public string SessionId { get; set; } = "";

    /// <summary>SHA-256 of the cookie's value, hexadecimal; unique.</summary>
    public string KeyHash { get; set; } = "";

    /// <summary>The link that opened it.</summary>
    public string LinkId { get; set; } = "";

    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>The contact.</summary>
    public string ContactId { get; set; } = "";

    /// <summary>The site's epoch when it was opened.</summary>
    public int SiteEpoch { get; set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset CreatedUtc { get; set; }

    /// <summary>When it was last used, to the minute.</summary>
    public DateTimeOffset LastSeenUtc { get; set; }

    /// <summary>When it ends unless it is used.</summary>
    public DateTimeOffset IdleExpiresUtc { get; set; }

    /// <summary>When it ends whatever happens.</summary>
    public DateTimeOffset ExpiresUtc { get; set; }

    /// <summary>When it was ended by log-out or revocation.</summary>
    public DateTimeOffset? EndedUtc { get; set; }
}
