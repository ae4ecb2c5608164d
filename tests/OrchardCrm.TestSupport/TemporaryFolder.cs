namespace OrchardCrm.TestSupport;

/// <summary>A new folder that goes with its owner.</summary>
public sealed class TemporaryFolder(string purpose) : IDisposable
{
    /// <summary>The folder's full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory($"orchardcrm-{purpose}-").FullName;

    /// <inheritdoc />
    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
