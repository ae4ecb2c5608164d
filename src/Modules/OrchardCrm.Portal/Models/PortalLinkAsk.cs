namespace OrchardCrm.Portal.Models;

/// <summary>Somebody asked for a new link: what the brake counts.</summary>
public sealed class PortalLinkAsk
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>The link in whose place a new one was asked for.</summary>
    public string LinkId { get; set; } = "";

    /// <summary>The contact that it goes to.</summary>
    public string ContactId { get; set; } = "";

    /// <summary>SHA-256 of the address, hexadecimal.</summary>
    public string AddressHash { get; set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset CreatedUtc { get; set; }
}
