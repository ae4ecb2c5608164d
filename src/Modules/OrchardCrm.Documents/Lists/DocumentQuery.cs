namespace OrchardCrm.Documents.Lists;

/// <summary>The filter of a list as it stands in an address.</summary>
public abstract class DocumentQuery
{
    /// <summary>Client.</summary>
    public string? Client { get; set; }

    /// <summary>Text.</summary>
    public string? Q { get; set; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Currency.</summary>
    public string? Currency { get; set; }

    /// <summary>The archived ones instead of the others.</summary>
    public bool Archived { get; set; }
}
