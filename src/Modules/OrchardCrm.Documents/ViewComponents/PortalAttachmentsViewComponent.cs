using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Documents.Attachments;
using OrchardCrm.Portal.Services;

namespace OrchardCrm.Documents.ViewComponents;

/// <summary>The files of a document, on its page in the portal.</summary>
public sealed class PortalAttachmentsViewComponent(IPortalScope scope) : ViewComponent
{
    /// <summary>Shows them; nothing where there are none.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string documentId)
    {
        var files = await scope.Query<DocumentAttachment>().AsNoTracking().Where(row => row.ContentItemId == documentId)
            .OrderBy(row => row.AttachmentId).ToListAsync(HttpContext.RequestAborted);
        return files.Count == 0 ? Content("") : View(files);
    }
}
