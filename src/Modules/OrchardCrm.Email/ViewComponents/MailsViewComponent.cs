using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Email.Models;
using OrchardCrm.Email.ViewModels;

namespace OrchardCrm.Email.ViewComponents;

/// <summary>The latest mails of a document, in a card of its page.</summary>
public sealed class MailsViewComponent(CrmDbContext db) : ViewComponent
{
    private const int Shown = 50;

    /// <summary>Shows them.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string documentId)
    {
        var rows = await db.Set<MailItem>().AsNoTracking()
            .Where(mail => mail.DocumentId == documentId)
            .OrderByDescending(mail => mail.MailId)
            .Take(Shown)
            .Select(MailRow.Projection)
            .ToListAsync(HttpContext.RequestAborted);
        return rows.Count == 0 ? Content("") : View(rows);
    }
}
