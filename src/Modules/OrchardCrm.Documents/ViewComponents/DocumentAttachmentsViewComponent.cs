using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Attachments;
using OrchardCrm.Security;

namespace OrchardCrm.Documents.ViewComponents;

/// <summary>The files of a document, on its page in the admin.</summary>
public sealed class DocumentAttachmentsViewComponent(DocumentAttachments attachments, IAuthorizationService authorization) : ViewComponent
{
    /// <summary>Shows them.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string contentType, string documentId) => View(new AttachmentsViewModel(
        documentId,
        await attachments.ListAsync(documentId, HttpContext.RequestAborted),
        await authorization.MayManageAsync(UserClaimsPrincipal, contentType),
        []));
}
