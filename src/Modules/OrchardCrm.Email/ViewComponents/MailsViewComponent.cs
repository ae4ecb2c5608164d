using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Email.Models;
using OrchardCrm.Email.ViewModels;

namespace OrchardCrm.Email.ViewComponents;

/// <summary>The latest mails of a document or a client.</summary>
public sealed class MailsViewComponent(CrmDbContext db) : ViewComponent
{
    private const int Shown = 50;

    /// <summary>Shows them.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string? documentId, string? clientId) => View(
        new MailsViewModel(
            documentId is not null,
            await db.Set<MailItem>().AsNoTracking()
                .Where(mail => documentId != null ? mail.DocumentId == documentId : mail.ClientId == clientId)
                .OrderByDescending(mail => mail.MailId)
                .Take(Shown)
                .Select(MailRow.Projection)
                .ToListAsync(HttpContext.RequestAborted)));
}
