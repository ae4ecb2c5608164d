using Microsoft.Extensions.Configuration;

namespace OrchardCrm.Core.Shell;

/// <summary>The folder of the site's data, held by this program alone until it ends.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream _lock;

    private DataFolder(string path, FileStream @lock)
    {
        Path = path;
        _lock = @lock;
    }

    /// <summary>Its absolute path.</summary>
    public string Path { get; }

    /// <summary>Takes the configured folder, making it where it is missing.</summary>
    /// <param name="configuration">Key <c>OrchardCrm:DataPath</c>; a relative path counts from the program's folder.</param>
    /// <param name="defaultName">Name of the folder where none is configured.</param>
    /// <exception cref="StartFailedException">Another program has it.</exception>
    public static DataFolder Open(IConfiguration configuration, string defaultName)
    {
        var configured = configuration["OrchardCrm:DataPath"];
        var path = System.IO.Path.GetFullPath(string.IsNullOrWhiteSpace(configured) ? defaultName : configured, ProgramFolders.ContentRoot);
        try
        {
            Directory.CreateDirectory(path);
            var file = System.IO.Path.Combine(path, ".lock");
            return new DataFolder(path, new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new StartFailedException(
                $"The data folder {path} can't be written: {exception.Message} Give the program's user the right to, or set OrchardCrm:DataPath.");
        }
        catch (IOException exception)
        {
            throw new StartFailedException(
                $"The data folder {path} is in use by another OrchardCrm, or can't be locked: {exception.Message} "
                + "Stop the other program, or give this one a folder of its own with OrchardCrm:DataPath.");
        }
    }

    /// <summary>Path of a file in the folder.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();
}
