using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Email.Models;
using OrchardCrm.Email.Services;
using OrchardCrm.Email.ViewModels;

namespace OrchardCrm.Email.ViewComponents;

/// <summary>Every mail to a client, and whether it brought its reader to the portal: a tab of the client's page.</summary>
public sealed class ClientMailsViewComponent(CrmDbContext db, IEnumerable<IMailVisits> visits) : ViewComponent
{
    /// <summary>Shows a page, the latest first.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string clientId)
    {
        var mails = db.Set<MailItem>().AsNoTracking().Where(mail => mail.ClientId == clientId);
        var total = await mails.CountAsync(HttpContext.RequestAborted);
        var page = ListPage.Of(Request).Within(total);
        var rows = await mails
            .OrderByDescending(mail => mail.MailId).Skip(page.Skip).Take(page.Size)
            .Select(MailRow.Projection)
            .ToListAsync(HttpContext.RequestAborted);
        var seen = visits.FirstOrDefault() is { } portal ? await portal.FindAsync(clientId, rows, HttpContext.RequestAborted) : null;
        return View(new ClientMailsViewModel(rows, seen, page, total));
    }
}
