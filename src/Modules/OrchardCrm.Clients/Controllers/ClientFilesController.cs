using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.Services;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.FileStorage;
using OrchardCrm.Security;

namespace OrchardCrm.Clients.Controllers;

/// <summary>Files about a client, and its logo. The client never sees the files.</summary>
[Admin, Permission(Permissions.View), Route("/admin/clients/{id}")]
public sealed class ClientFilesController(
    ClientFiles attached, IFileStore store, IContentManager content, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The most bytes of files that are uploaded at once; each may have as many as the site takes.</summary>
    public const long MostBytes = 100L * 1024 * 1024;

    private const int MostFiles = 100;
    private const string Page = "/admin/clients/{id}?tab=profile";
    private static readonly string[] Pictures = ["image/png", "image/jpeg", "image/webp", "image/gif"];

    /// <summary>Adds files.</summary>
    [HttpPost("files"), Permission(Permissions.Manage), UploadLimit(MostBytes, Page)]
    public async Task<IActionResult> Add(string id, IFormFile[] upload, CancellationToken cancellationToken)
    {
        if (upload.Length == 0)
            notifier.Error(S["Choose a file first."]);
        var added = new List<ClientFile>();
        foreach (var file in upload)
        {
            if (await SaveAsync(file, cancellationToken) is { } saved)
                added.Add(saved);
        }

        return await ChangeAsync(id, part => AddTo(part, added), cancellationToken);
    }

    /// <summary>A file, to be saved.</summary>
    [HttpGet("files/{fileId}")]
    public async Task<IActionResult> Download(string id, string fileId, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } client && client.As<ClientPart>().Files.Find(file => file.FileId == fileId) is { } found
            ? await attached.DownloadAsync(found, Response, cancellationToken)
            : NotFound();

    /// <summary>Asks before a file is removed.</summary>
    [HttpGet("files/{fileId}/remove"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Remove(string id, string fileId, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } client && client.As<ClientPart>().Files.Find(file => file.FileId == fileId) is { } found
            ? View("_Confirm", (
                Title: S["Remove {0}?", found.Name].Value,
                Text: S["It is no longer listed with the client."].Value,
                Button: S["Remove"].Value,
                CancelUrl: $"/admin/clients/{id}?tab=profile"))
            : NotFound();

    /// <summary>Removes a file.</summary>
    [HttpPost("files/{fileId}/remove"), ActionName(nameof(Remove)), Permission(Permissions.Manage)]
    public Task<IActionResult> RemovePost(string id, string fileId, CancellationToken cancellationToken) => ChangeAsync(
        id,
        part =>
        {
            if (part.Files.RemoveAll(file => file.FileId == fileId) > 0)
                notifier.Success(S["The file was removed."]);
        },
        cancellationToken);

    /// <summary>The logo.</summary>
    [HttpGet("logo")]
    public async Task<IActionResult> Logo(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } client || client.As<ClientPart>() is not { LogoFileId.Length: > 0 } part
            || !Pictures.Contains(part.LogoContentType) || await store.OpenReadAsync(part.LogoFileId, cancellationToken) is not { } picture)
        {
            return NotFound();
        }

        return File(picture, part.LogoContentType);
    }

    /// <summary>Sets the logo.</summary>
    [HttpPost("logo"), Permission(Permissions.Manage), UploadLimit(MostBytes, Page)]
    public async Task<IActionResult> SetLogo(string id, IFormFile? logo, CancellationToken cancellationToken)
    {
        if (logo is null || logo.Length == 0)
        {
            notifier.Error(S["Choose a picture first."]);
            return Back(id);
        }

        if (await SaveAsync(logo, cancellationToken) is not { } saved)
            return Back(id);
        if (!Pictures.Contains(saved.ContentType))
        {
            notifier.Error(S["“{0}” is not a picture that can be shown. Choose a PNG, JPEG, WebP or GIF file.", saved.Name]);
            return Back(id);
        }

        return await ChangeAsync(id, part => (part.LogoFileId, part.LogoContentType) = (saved.FileId, saved.ContentType), cancellationToken);
    }

    /// <summary>Takes the logo away.</summary>
    [HttpPost("logo/remove"), Permission(Permissions.Manage)]
    public Task<IActionResult> RemoveLogo(string id, CancellationToken cancellationToken) =>
        ChangeAsync(id, part => (part.LogoFileId, part.LogoContentType) = ("", ""), cancellationToken);

    private async Task<ClientFile?> SaveAsync(IFormFile file, CancellationToken cancellationToken)
    {
        try
        {
            return await attached.SaveAsync(file, cancellationToken);
        }
        catch (FileTooLargeException exception)
        {
            notifier.Error(S["“{0}” is larger than {1} MB, the most that is taken. Choose a smaller one.", file.FileName, exception.MaximumBytes / 1_048_576]);
            return null;
        }
    }

    private void AddTo(ClientPart part, IReadOnlyList<ClientFile> added)
    {
        foreach (var file in added)
        {
            if (part.Files.Exists(known => known.FileId == file.FileId))
                notifier.Warning(S["{0} is there already.", file.Name]);
            else if (part.Files.Count >= MostFiles)
                notifier.Error(S["{0} was not added: a client has at most {1} files. Remove some first.", file.Name, MostFiles]);
            else
            {
                part.Files.Add(file);
                notifier.Success(S["{0} was added.", file.Name]);
            }
        }
    }

    // Read anew where somebody else saved in between: a file changes nothing that a form shows.
    private async Task<IActionResult> ChangeAsync(string id, Action<ClientPart> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            if (await FindAsync(id, cancellationToken) is not { } client)
                return NotFound();
            try
            {
                client.Alter(change);
                var result = await content.UpdateAsync(client, cancellationToken);
                if (!result.Succeeded)
                    notifier.Error(result.Errors[0].Message);
                return Back(id);
            }
            catch (ContentConcurrencyException) when (attempt < 3)
            {
            }
        }
    }

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { ContentType: ClientTypes.Client } client ? client : null;

    private RedirectResult Back(string id) => Redirect($"/admin/clients/{Uri.EscapeDataString(id)}?tab=profile");
}
