using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCrm.Clients.Models;
using OrchardCrm.FileStorage;

namespace OrchardCrm.Clients.Services;

/// <summary>Takes files that people upload for a client, and hands them out again.</summary>
public sealed class ClientFiles(IFileStore files, TimeProvider time)
{
    private const int LongestName = 200;

    /// <summary>Stores an uploaded file.</summary>
    /// <exception cref="FileTooLargeException">It is larger than the site takes.</exception>
    public async Task<ClientFile> SaveAsync(IFormFile upload, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(upload);
        await using var content = upload.OpenReadStream();
        var stored = await files.SaveAsync(content, upload.FileName, cancellationToken);
        return new ClientFile
        {
            FileId = stored.FileId, Name = NameOf(upload.FileName), Length = stored.Length, ContentType = stored.ContentType, AddedUtc = time.GetUtcNow(),
        };
    }

    /// <summary>The file to be saved, never to be shown: what it holds runs in no page of ours.</summary>
    public async Task<IActionResult> DownloadAsync(ClientFile file, HttpResponse response, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (await files.OpenReadAsync(file.FileId, cancellationToken) is not { } content)
            return new NotFoundResult();
        response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        return new FileStreamResult(content, file.ContentType.Length > 0 ? file.ContentType : "application/octet-stream") { FileDownloadName = file.Name };
    }

    // Browsers send a name; some send a path, and a name may hold what no file system takes.
    private static string NameOf(string typed)
    {
        var name = string.Concat(typed.Split('/', '\\')[^1].Where(letter => !char.IsControl(letter) && !"<>:\"|?*".Contains(letter, StringComparison.Ordinal))).Trim(' ', '.');
        if (name.Length == 0)
            return "file";
        var extension = Path.GetExtension(name);
        return name.Length <= LongestName ? name : name[..(LongestName - Math.Min(extension.Length, 20))] + extension[..Math.Min(extension.Length, 20)];
    }
}
