using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Attachments;
using OrchardCrm.Documents.Models;
using OrchardCrm.FileStorage;
using OrchardCrm.Security;

namespace OrchardCrm.Documents.Controllers;

/// <summary>The files of documents in the admin; who may view or manage the document's kind may do so with its files.</summary>
[Admin, Route("/admin/documents/{documentId}/files")]
public sealed class AttachmentsController(
    IContentManager content, DocumentAttachments attachments, IFileStore files, IAuthorizationService authorization, INotifier notifier) : Controller
{
    private const long MostBytes = 100L * 1024 * 1024;

    /// <summary>A file, always as a download.</summary>
    [HttpGet("{attachmentId}")]
    public async Task<IActionResult> Download(string documentId, string attachmentId, CancellationToken cancellationToken)
    {
        if (await FindAsync(documentId, cancellationToken) is not { } document
            || await attachments.FindAsync(documentId, attachmentId, cancellationToken) is not { } file)
        {
            return NotFound();
        }

        if (!await authorization.MayViewAsync(User, document.ContentType))
            return Forbid();
        return await files.OpenReadAsync(file.FileId, cancellationToken) is { } stream ? File(stream, file.MediaType, file.FileName) : NotFound();
    }

    /// <summary>Adds files.</summary>
    [HttpPost(""), RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
    public async Task<IActionResult> Add(string documentId, IFormFileCollection added, CancellationToken cancellationToken)
    {
        if (await FindAsync(documentId, cancellationToken) is not { } document)
            return NotFound();
        if (!await authorization.MayManageAsync(User, document.ContentType))
            return Forbid();

        var errors = new List<string>();
        foreach (var file in added)
        {
            await using var stream = file.OpenReadStream();
            if (await attachments.AddAsync(document, stream, file.FileName, cancellationToken) is { } error)
                errors.Add(error.Message);
        }

        return await AnswerAsync(document, errors, cancellationToken);
    }

    /// <summary>Removes a file.</summary>
    [HttpPost("{attachmentId}/remove")]
    public async Task<IActionResult> Remove(string documentId, string attachmentId, CancellationToken cancellationToken)
    {
        if (await FindAsync(documentId, cancellationToken) is not { } document)
            return NotFound();
        if (!await authorization.MayManageAsync(User, document.ContentType))
            return Forbid();
        await attachments.RemoveAsync(documentId, attachmentId, cancellationToken);
        return await AnswerAsync(document, [], cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(ContentItem document, IReadOnlyList<string> errors, CancellationToken cancellationToken)
    {
        if (Request.Headers.ContainsKey("HX-Request"))
        {
            return PartialView(
                "_Attachments",
                new AttachmentsViewModel(document.ContentItemId, await attachments.ListAsync(document.ContentItemId, cancellationToken), MayChange: true, errors));
        }

        foreach (var error in errors)
            notifier.Error(error);
        return Redirect(ContentPaths.InAdmin(document.ContentType, document.ContentItemId));
    }

    private async Task<ContentItem?> FindAsync(string documentId, CancellationToken cancellationToken) =>
        await content.GetAsync(documentId, cancellationToken) is { } item && item.Has<DocumentPart>() ? item : null;
}
