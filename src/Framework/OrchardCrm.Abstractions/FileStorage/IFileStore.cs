namespace OrchardCrm.FileStorage;

/// <summary>Files outside the web root, addressed by their content (SHA-256), typed by content, never trusted by name.</summary>
public interface IFileStore
{
    /// <summary>Stores a file; the same content is stored once.</summary>
    Task<StoredFile> SaveAsync(Stream content, string fileName, CancellationToken cancellationToken = default);

    /// <summary>Opens a file, or null when there is none of that id.</summary>
    Task<Stream?> OpenReadAsync(string fileId, CancellationToken cancellationToken = default);
}
