namespace OrchardCrm.Quotes.Models;

/// <summary>A client's no.</summary>
public sealed record QuoteRejection
{
    /// <summary>When.</summary>
    public required DateTimeOffset RejectedUtc { get; init; }

    /// <summary>Why, in the client's words; may be empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>IP address; empty where staff noted it.</summary>
    public string IpAddress { get; init; } = "";

    /// <summary>What the browser says of itself; empty where staff noted it.</summary>
    public string UserAgent { get; init; } = "";

    /// <summary>The contact whose session it was; empty where staff noted it.</summary>
    public string ContactId { get; init; } = "";

    /// <summary>The member of staff who noted it; empty for the client.</summary>
    public string StaffName { get; init; } = "";
}
