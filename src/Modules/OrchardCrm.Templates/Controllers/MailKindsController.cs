using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.AuditTrail;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Security;
using OrchardCrm.Templates.Models;
using OrchardCrm.Templates.Services;
using OrchardCrm.Templates.ViewModels;

namespace OrchardCrm.Templates.Controllers;

/// <summary>Kinds of mail that the business adds to those that modules ship.</summary>
[Admin, Permission(Permissions.Manage)]
public sealed class MailKindsController(
    MailKinds kinds, TemplateStore templates, TemplateNames names, IUnitOfWork unitOfWork, IAuditTrail audit, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The form of a new kind.</summary>
    [HttpGet("/admin/settings/templates/new")]
    public async Task<IActionResult> New(CancellationToken cancellationToken) =>
        View(await FillAsync(new NewMailKindViewModel { LikeKind = "invoice" }, cancellationToken));

    /// <summary>Adds a kind, and leads to its first text.</summary>
    [HttpPost("/admin/settings/templates/new")]
    public async Task<IActionResult> New(NewMailKindViewModel model, CancellationToken cancellationToken)
    {
        await FillAsync(model, cancellationToken);
        var name = model.Name?.Trim() ?? "";
        if ((await kinds.ListAsync(cancellationToken)).Any(kind => string.Equals(names.Of(kind), name, StringComparison.OrdinalIgnoreCase)))
            ModelState.AddModelError(nameof(model.Name), S["There is a template “{0}” already. Choose another name.", name]);
        if (model.Kinds.All(kind => kind.Kind != model.LikeKind))
            ModelState.AddModelError(nameof(model.LikeKind), S["Choose one from the list."]);
        if (!ModelState.IsValid)
            return View(model);

        var added = await kinds.AddAsync(name, model.LikeKind, cancellationToken);
        notifier.Success(S["“{0}” was added. Write its text.", name]);
        return LocalRedirect(new TemplateKey(added, "en").Path);
    }

    /// <summary>Asks before a kind goes.</summary>
    [HttpGet("/admin/settings/templates/{kind}/remove")]
    public async Task<IActionResult> Remove(string kind, CancellationToken cancellationToken) =>
        await kinds.FindAsync(kind, cancellationToken) is { IsOwn: true } own
            ? View("_Confirm", (
                Title: S["Remove “{0}”?", own.DisplayName].Value,
                Text: S["Its texts go, those of clients too. A workflow that sends it fails until it sends another."].Value,
                Button: S["Remove"].Value,
                CancelUrl: new TemplateKey(kind, "en").Path))
            : NotFound();

    /// <summary>Removes a kind and its texts.</summary>
    [HttpPost("/admin/settings/templates/{kind}/remove"), ActionName(nameof(Remove))]
    public async Task<IActionResult> RemovePost(string kind, CancellationToken cancellationToken)
    {
        if (await kinds.FindAsync(kind, cancellationToken) is not { IsOwn: true } own)
            return NotFound();
        await unitOfWork.ExecuteAsync(
            async token =>
            {
                await templates.RemoveAllAsync(kind, token);
                await kinds.RemoveAsync(kind, token);
                await audit.RecordAsync(new AuditEntry("Template", "Removed", "", own.DisplayName), token);
            },
            cancellationToken);
        notifier.Success(S["“{0}” was removed.", own.DisplayName]);
        return LocalRedirect("/admin/settings/templates");
    }

    private async Task<NewMailKindViewModel> FillAsync(NewMailKindViewModel model, CancellationToken cancellationToken)
    {
        model.Kinds =
        [
            .. (await kinds.ListAsync(cancellationToken)).Where(kind => kind is { IsForClients: true, IsOwn: false }).Select(kind => (kind.Name, names.Of(kind))),
        ];
        return model;
    }
}
