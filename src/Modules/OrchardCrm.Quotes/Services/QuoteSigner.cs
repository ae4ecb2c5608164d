namespace OrchardCrm.Quotes.Services;

/// <summary>Who answers a quote, and from where.</summary>
/// <param name="Name">Name as typed, or of the member of staff.</param>
/// <param name="ByStaff">A member of staff notes it for the client.</param>
public sealed record QuoteSigner(string Name, bool ByStaff)
{
    /// <summary>IP address.</summary>
    public string IpAddress { get; init; } = "";

    /// <summary>What the browser says of itself.</summary>
    public string UserAgent { get; init; } = "";

    /// <summary>The contact of the session.</summary>
    public string ContactId { get; init; } = "";
}
