using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using OrchardCrm.FileStorage;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.FileStorage;

/// <summary>Files in a folder of the data folder, each under the hash of its content.</summary>
internal sealed class FolderFileStore(ShellSettings shell, IOptions<FileStoreOptions> options) : IFileStore
{
    private const int BufferSize = 81920;
    private readonly string _folder = Path.Combine(shell.DataPath, "files");

    public Task<StoredFile> SaveAsync(Stream content, string fileName, CancellationToken cancellationToken = default) =>
        SaveAsync(content, fileName, options.Value.MaximumBytes, cancellationToken);

    public async Task<StoredFile> SaveAsync(Stream content, string fileName, long maximumBytes, CancellationToken cancellationToken = default)
    {
        var incoming = Directory.CreateDirectory(Path.Combine(_folder, "incoming"));
        var temporary = Path.Combine(incoming.FullName, Guid.NewGuid().ToString("n"));
        try
        {
            var (fileId, length) = await WriteAsync(content, temporary, maximumBytes, cancellationToken);
            var contentType = await FileTypes.DetectAsync(temporary, cancellationToken);
            var path = PathOf(fileId);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path))
                File.Move(temporary, path, overwrite: true);
            return new StoredFile(fileId, length, contentType);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public Task<Stream?> OpenReadAsync(string fileId, CancellationToken cancellationToken = default)
    {
        // An id that is no hash must never become a path.
        if (fileId.Length != 64 || fileId.Any(c => !char.IsAsciiHexDigitLower(c) && !char.IsAsciiDigit(c)))
            return Task.FromResult<Stream?>(null);

        var path = PathOf(fileId);
        return Task.FromResult<Stream?>(File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan)
            : null);
    }

    private async Task<(string FileId, long Length)> WriteAsync(Stream content, string path, long maximumBytes, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, FileOptions.Asynchronous);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            long length = 0;
            int read;
            while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
            {
                length += read;
                if (length > maximumBytes)
                    throw new FileTooLargeException(maximumBytes);
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            file.Flush(flushToDisk: true);
            return (Convert.ToHexStringLower(hash.GetHashAndReset()), length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private string PathOf(string fileId) => Path.Combine(_folder, fileId[..2], fileId[2..4], fileId);
}
