namespace OrchardCrm.Clients.Listing;

/// <summary>Clients by how they stand.</summary>
public enum StandingFilter
{
    /// <summary>They owe nothing.</summary>
    Good,

    /// <summary>They owe, and nothing of it is late.</summary>
    Owing,

    /// <summary>Something is late.</summary>
    Overdue,
}
