namespace OrchardCrm.Core.FileStorage;

/// <summary>Limits of the file store, from configuration <c>OrchardCrm:Files</c>.</summary>
public sealed class FileStoreOptions
{
    /// <summary>The largest file that is taken, in bytes.</summary>
    public long MaximumBytes { get; set; } = 25 * 1024 * 1024;
}
