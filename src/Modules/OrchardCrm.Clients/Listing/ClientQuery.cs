namespace OrchardCrm.Clients.Listing;

/// <summary>The filter as it stands in an address.</summary>
public sealed class ClientQuery
{
    /// <summary>Text.</summary>
    public string? Q { get; set; }

    /// <summary>Tag.</summary>
    public string? Tag { get; set; }

    /// <summary>Standing.</summary>
    public StandingFilter? Standing { get; set; }

    /// <summary>The archived ones.</summary>
    public bool Archived { get; set; }

    /// <summary>Order.</summary>
    public ClientSort Sort { get; set; }

    /// <summary>The other way round.</summary>
    public bool Descending { get; set; }

    /// <summary>Currency.</summary>
    public string? Currency { get; set; }

    /// <summary>The filter.</summary>
    public ClientFilter ToFilter() => new(Q?.Trim() ?? "", Tag?.Trim() ?? "", Standing, Archived, Sort, Descending, Currency?.Trim() ?? "");
}
