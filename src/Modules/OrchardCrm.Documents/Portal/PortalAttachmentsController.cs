using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Attachments;
using OrchardCrm.Documents.Models;
using OrchardCrm.FileStorage;
using OrchardCrm.Portal.Services;

namespace OrchardCrm.Documents.Portal;

/// <summary>The files of a client's documents. Those of drafts and of other clients are not found.</summary>
[Portal]
public sealed class PortalAttachmentsController(IPortalScope scope, IFileStore files) : Controller
{
    /// <summary>A file, always as a download.</summary>
    [HttpGet("/portal/files/{id}")]
    public async Task<IActionResult> Download(string id, CancellationToken cancellationToken)
    {
        if (await scope.Query<DocumentAttachment>().AsNoTracking().FirstOrDefaultAsync(row => row.AttachmentId == id, cancellationToken) is not { } file
            || await scope.GetAsync<DocumentPart>(file.ContentItemId, cancellationToken) is not { } document
            || document.As<DocumentPart>().Snapshot is null
            || await files.OpenReadAsync(file.FileId, cancellationToken) is not { } stream)
        {
            return NotFound();
        }

        return File(stream, file.MediaType, file.FileName);
    }
}
