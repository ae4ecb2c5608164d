namespace OrchardCrm.FileStorage;

/// <summary>A file in the store.</summary>
/// <param name="FileId">SHA-256 of its content, lower-case hex.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ContentType">Media type, found from its content.</param>
public sealed record StoredFile(string FileId, long Length, string ContentType);
