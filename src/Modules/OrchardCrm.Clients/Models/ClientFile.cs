namespace OrchardCrm.Clients.Models;

/// <summary>A file about a client.</summary>
public sealed class ClientFile
{
    /// <summary>Id in the file store.</summary>
    public string FileId { get; set; } = "";

    /// <summary>Its name when it was added.</summary>
    public string Name { get; set; } = "";

    /// <summary>Bytes.</summary>
    public long Length { get; set; }

    /// <summary>Media type, found from its content.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedUtc { get; set; }
}
