namespace OrchardCrm.FileStorage;

/// <summary>Files outside the web root, addressed by their content (SHA-256), typed by content, never trusted by name.</summary>
public interface IFileStore
{
    /// <summary>Stores a file; the same content is stored once.</summary>
    /// <exception cref="FileTooLargeException">It is larger than the site takes.</exception>
    Task<StoredFile> SaveAsync(Stream content, string fileName, CancellationToken cancellationToken = default);

    /// <summary>Stores a file of up to a size of its own, such as one to import.</summary>
    /// <exception cref="FileTooLargeException">It is larger than <paramref name="maximumBytes"/>.</exception>
    Task<StoredFile> SaveAsync(Stream content, string fileName, long maximumBytes, CancellationToken cancellationToken = default);

    /// <summary>Opens a file, or null when there is none of that id.</summary>
    Task<Stream?> OpenReadAsync(string fileId, CancellationToken cancellationToken = default);
}
