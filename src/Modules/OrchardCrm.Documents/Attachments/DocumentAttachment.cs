using OrchardCrm.Clients.Models;

namespace OrchardCrm.Documents.Attachments;

/// <summary>A file that goes with a document: with its mail, and beside it in the portal.</summary>
public sealed class DocumentAttachment : IClientOwned
{
    /// <summary>Key.</summary>
    public string AttachmentId { get; set; } = "";

    /// <summary>The document.</summary>
    public string ContentItemId { get; set; } = "";

    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>The file in the file store.</summary>
    public string FileId { get; set; } = "";

    /// <summary>Its name when it was added.</summary>
    public string FileName { get; set; } = "";

    /// <summary>Media type, found from its content.</summary>
    public string MediaType { get; set; } = "";

    /// <summary>Bytes.</summary>
    public long Length { get; set; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedUtc { get; set; }
}
