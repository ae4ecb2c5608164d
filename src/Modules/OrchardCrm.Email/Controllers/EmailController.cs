using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.AuditTrail;
using OrchardCrm.ContentManagement;
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
    CrmDbContext db, IContentManager content, MailQueue queue, MailResender resender, IIdGenerator ids, IWorkSignal signal, IAuditTrail audit, INotifier notifier, IStringLocalizer<Strings> S) : Controller
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
    public async Task<IActionResult> Display(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } mail)
            return NotFound();
        // The document may be gone, or of a feature that is off.
        ViewData["Document"] = mail.DocumentId is { } documentId ? await content.GetAsync(documentId, cancellationToken) : null;
        return View(mail);
    }

    /// <summary>The HTML body alone, for a frame without rights.</summary>
    [HttpGet("/admin/email/{id}/body"), SandboxedFrame]
    public async Task<IActionResult> Body(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } mail)
            return NotFound();
        return Content(mail.ArchivedHtml, "text/html; charset=utf-8");
    }

    /// <summary>Asks before a mail is sent again.</summary>
    [HttpGet("/admin/email/{id}/resend"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Resend(string id, CancellationToken cancellationToken) => await FindAsync(id, cancellationToken) is { Blueprint: not null } mail
        ? View(new ResendViewModel(mail.MailId, mail.Subject, mail.Recipients, ids.GenerateUniqueId()))
        : NotFound();

    /// <summary>Sends a mail again, with a new link.</summary>
    [HttpPost("/admin/email/{id}/resend"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Resend(string id, string formKey, CancellationToken cancellationToken)
    {
        if (await resender.ResendAsync(id, formKey, cancellationToken))
        {
            await audit.RecordAsync(new AuditEntry("Email", "Resent", id, ""), cancellationToken);
            notifier.Success(S["The mail goes out again, with a new link."]);
        }
        else
        {
            notifier.Warning(S["This mail cannot be sent again."]);
        }

        return RedirectToAction(nameof(Index));
    }

    /// <summary>Lets a held mail go out.</summary>
    [HttpPost("/admin/email/{id}/release"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Release(string id, CancellationToken cancellationToken)
    {
        await ReleaseAsync(id, cancellationToken);
        return RedirectToAction(nameof(Display), new { id });
    }

    /// <summary>Lets all held mails go out.</summary>
    [HttpPost("/admin/email/held/release"), Permission(Permissions.Manage)]
    public async Task<IActionResult> ReleaseAll(CancellationToken cancellationToken)
    {
        await ReleaseAsync(null, cancellationToken);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Asks before all held mails are dropped, or all that failed.</summary>
    [HttpGet("/admin/email/{state:regex(^(held|failed)$)}/drop"), Permission(Permissions.Manage)]
    public IActionResult DropAll(MailState state) => View("_Confirm", (
        Title: state == MailState.Held ? S["Drop all mails that are held?"].Value : S["Drop all mails that were not delivered?"].Value,
        Text: S["They never go out. They stay in the list."].Value,
        Button: S["Drop all"].Value,
        CancelUrl: $"/admin/email?state={state}"));

    /// <summary>Drops all held mails, or all that failed.</summary>
    [HttpPost("/admin/email/{state:regex(^(held|failed)$)}/drop"), ActionName(nameof(DropAll)), Permission(Permissions.Manage)]
    public async Task<IActionResult> DropAllPost(MailState state, CancellationToken cancellationToken)
    {
        var dropped = await queue.DropAllAsync(state, cancellationToken);
        await audit.RecordAsync(new AuditEntry("Email", "Dropped", "", $"{dropped}"), cancellationToken);
        notifier.Success(S["Mails dropped: {0}.", dropped]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Asks before a mail is dropped.</summary>
    [HttpGet("/admin/email/{id}/drop"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Drop(string id, CancellationToken cancellationToken) => await FindAsync(id, cancellationToken) is { } mail
        ? View("_Confirm", (
            Title: S["Drop “{0}” to {1}?", mail.Subject, mail.Recipients].Value,
            Text: S["It never goes out. It stays in the list."].Value,
            Button: S["Drop"].Value,
            CancelUrl: $"/admin/email/{id}"))
        : NotFound();

    /// <summary>Keeps a mail from going out.</summary>
    [HttpPost("/admin/email/{id}/drop"), ActionName(nameof(Drop)), Permission(Permissions.Manage)]
    public async Task<IActionResult> DropPost(string id, CancellationToken cancellationToken)
    {
        if (await queue.DropAsync(id, cancellationToken))
        {
            await audit.RecordAsync(new AuditEntry("Email", "Dropped", id, ""), cancellationToken);
            notifier.Success(S["The mail was dropped."]);
        }
        else
        {
            notifier.Warning(S["The mail was sent meanwhile."]);
        }

        return RedirectToAction(nameof(Display), new { id });
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

    private async Task ReleaseAsync(string? id, CancellationToken cancellationToken)
    {
        var released = await queue.ReleaseHeldAsync(id, cancellationToken);
        await audit.RecordAsync(new AuditEntry("Email", "Released", id ?? "", $"{released}"), cancellationToken);
        signal.Notify(MailWorker.ChannelName);
        notifier.Success(S["Mails released: {0}.", released]);
    }

    private Task<MailItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        db.Set<MailItem>().AsNoTracking().FirstOrDefaultAsync(mail => mail.MailId == id, cancellationToken);
}
