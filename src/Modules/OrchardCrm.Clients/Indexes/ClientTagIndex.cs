using OrchardCrm.Data;

namespace OrchardCrm.Clients.Indexes;

/// <summary>A tag of a client.</summary>
public sealed class ClientTagIndex : MapIndex
{
    /// <summary>The tag, as it is written.</summary>
    public string Tag { get; set; } = "";

    /// <summary>The client is archived.</summary>
    public bool Archived { get; set; }
}
