using OrchardCrm.Clients.Models;

namespace OrchardCrm.Documents.Files;

/// <summary>A PDF of a document that left the house, kept as it was.</summary>
public sealed class DocumentFile : IClientOwned
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>The document.</summary>
    public string ContentItemId { get; set; } = "";

    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>The file in the file store.</summary>
    public string FileId { get; set; } = "";

    /// <summary>Its name.</summary>
    public string FileName { get; set; } = "";

    /// <summary>Key of the mail it went with.</summary>
    public string MailKey { get; set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset CreatedUtc { get; set; }
}
