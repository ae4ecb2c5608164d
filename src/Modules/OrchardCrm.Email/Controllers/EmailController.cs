using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Email.Models;
using OrchardCrm.Email.Services;
using OrchardCrm.Email.ViewModels;
using OrchardCrm.Events;
using OrchardCrm.Security;

namespace OrchardCrm.Email.Controllers;

/// <summary>What was sent, what waits, what failed.</summary>
[Admin, Permission(Permissions.View)]
public sealed class EmailController(
    CrmDbContext db, MailQueue queue, IWorkSignal signal, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet("/admin/email")]
    public async Task<IActionResult> Index(MailState? state, int page = 1, int size = 25, CancellationToken cancellationToken = default)
    {
        size = size is 50 or 100 ? size : 25;
        var counts = await db.Set<MailItem>().GroupBy(mail => mail.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var total = state is null ? counts.Values.Sum() : counts.GetValueOrDefault(state.Value);
        page = Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
        var rows = await db.Set<MailItem>().AsNoTracking()
            .Where(mail => state == null || mail.State == state)
            .OrderByDescending(mail => mail.MailId)
            .Skip((page - 1) * size).Take(size)
            .Select(MailRow.Projection)
            .ToListAsync(cancellationToken);
        return View(new MailListViewModel(rows, state, counts, page, size, total));
    }

    /// <summary>A mail as it was sent, links masked.</summary>
    [HttpGet("/admin/email/{id}")]
    public async Task<IActionResult> Display(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } mail ? View(mail) : NotFound();

    /// <summary>The HTML body alone, for a frame without rights.</summary>
    [HttpGet("/admin/email/{id}/body"), SandboxedFrame]
    public async Task<IActionResult> Body(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } mail)
            return NotFound();
        return Content(mail.ArchivedHtml, "text/html; charset=utf-8");
    }

    /// <summary>Tries a mail again at once.</summary>
    [HttpPost("/admin/email/{id}/retry"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Retry(string id, CancellationToken cancellationToken)
    {
        if (await queue.RetryAsync(id, cancellationToken))
        {
            signal.Notify(MailWorker.ChannelName);
            notifier.Success(S["The mail is tried again now."]);
        }
        else
        {
            notifier.Warning(S["The mail was sent meanwhile."]);
        }

        return RedirectToAction(nameof(Display), new { id });
    }

    private Task<MailItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        db.Set<MailItem>().AsNoTracking().FirstOrDefaultAsync(mail => mail.MailId == id, cancellationToken);
}
