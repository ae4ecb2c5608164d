namespace OrchardCrm.Quotes.Models;

/// <summary>The evidence of an acceptance: who, when, from where, and what was accepted. Never changed.</summary>
public sealed record QuoteAcceptance
{
    /// <summary>Name as typed by the client, or of the member of staff who noted the acceptance.</summary>
    public required string Name { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset AcceptedUtc { get; init; }

    /// <summary>When, in the business's time zone, with its offset.</summary>
    public required string LocalTime { get; init; }

    /// <summary>The business's time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Revision that was accepted.</summary>
    public required int Revision { get; init; }

    /// <summary>SHA-256 of the snapshot, in hexadecimal digits.</summary>
    public required string SnapshotHash { get; init; }

    /// <summary>The terms that were shown.</summary>
    public required string Terms { get; init; }

    /// <summary>IP address; empty where staff noted it.</summary>
    public string IpAddress { get; init; } = "";

    /// <summary>What the browser says of itself; empty where staff noted it.</summary>
    public string UserAgent { get; init; } = "";

    /// <summary>The contact whose session it was; empty where staff noted it.</summary>
    public string ContactId { get; init; } = "";

    /// <summary>The contact's e-mail address then.</summary>
    public string ContactEmail { get; init; } = "";

    /// <summary>A member of staff noted it for the client.</summary>
    public bool ByStaff { get; init; }

    /// <summary>How the client agreed, where staff noted it.</summary>
    public string Note { get; init; } = "";
}
