using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.AuditTrail;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Liquid;
using OrchardCrm.Localization;
using OrchardCrm.Security;
using OrchardCrm.Templates.Models;
using OrchardCrm.Templates.Services;
using OrchardCrm.Templates.ViewModels;

namespace OrchardCrm.Templates.Controllers;

/// <summary>The business's templates. A broken one cannot be saved.</summary>
[Admin, Permission(Permissions.Manage)]
public sealed class TemplatesController(
    TemplateStore templates, ILiquidTemplateManager liquid, IStringLocalizerFactory localizers, IAuditTrail audit, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    /// <summary>All kinds in all languages.</summary>
    [HttpGet("/admin/settings/templates")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var changed = await templates.ListGlobalAsync(cancellationToken);
        return View(new TemplateListViewModel([..
            from kind in templates.Kinds
            from culture in SupportedCultures.All
            select new TemplateListRow(kind, NameOf(kind), culture.Name, changed.Contains((kind.Name, culture.Name)))]));
    }

    /// <summary>A template.</summary>
    [HttpGet("/admin/settings/templates/{kind}/{culture}")]
    public async Task<IActionResult> Edit(string kind, string culture, CancellationToken cancellationToken)
    {
        if (Find(kind, culture) is not { } known)
            return NotFound();

        var resolved = await templates.ResolveAsync(kind, culture, null, cancellationToken);
        var changed = resolved.Source == TemplateSource.GlobalAndLanguage;
        var text = changed ? resolved.Text : TemplateStore.Shipped(known, culture).Text;
        return View(Describe(new TemplateViewModel { Subject = text.Subject, Body = text.Body }, known, culture, changed));
    }

    /// <summary>Saves a template.</summary>
    [HttpPost("/admin/settings/templates/{kind}/{culture}")]
    public async Task<IActionResult> Edit(string kind, string culture, TemplateViewModel model, CancellationToken cancellationToken)
    {
        if (Find(kind, culture) is not { } known)
            return NotFound();

        AddErrors(nameof(model.Subject), model.Subject);
        AddErrors(nameof(model.Body), model.Body);
        if (!ModelState.IsValid)
            return View(Describe(model, known, culture, model.Changed));

        await templates.SaveAsync(kind, culture, "", new MailText(model.Subject, model.Body), cancellationToken);
        await audit.RecordAsync(new AuditEntry("Template", "Changed", Text: $"{kind} ({culture})"), cancellationToken);
        notifier.Success(S["The template was saved."]);
        return RedirectToAction(nameof(Edit), new { kind, culture });
    }

    /// <summary>Asks before the shipped text comes back.</summary>
    [HttpGet("/admin/settings/templates/{kind}/{culture}/reset")]
    public IActionResult Reset(string kind, string culture) => Find(kind, culture) is { } known
        ? View("_Confirm", (
            Title: S["Take the shipped text of “{0}” again?", NameOf(known)].Value,
            Text: S["Your own text is removed."].Value,
            Button: S["Take the shipped text"].Value,
            CancelUrl: $"/admin/settings/templates/{kind}/{culture}"))
        : NotFound();

    /// <summary>Takes the shipped text again.</summary>
    [HttpPost("/admin/settings/templates/{kind}/{culture}/reset"), ActionName(nameof(Reset))]
    public async Task<IActionResult> ResetPost(string kind, string culture, CancellationToken cancellationToken)
    {
        if (Find(kind, culture) is null)
            return NotFound();

        await templates.ResetAsync(kind, culture, "", cancellationToken);
        await audit.RecordAsync(new AuditEntry("Template", "Reset", Text: $"{kind} ({culture})"), cancellationToken);
        notifier.Success(S["The shipped text is in force again."]);
        return RedirectToAction(nameof(Edit), new { kind, culture });
    }

    private MailKind? Find(string kind, string culture) =>
        SupportedCultures.All.Any(known => known.Name == culture) ? templates.Find(kind) : null;

    private string NameOf(MailKind kind) => localizers.Create(kind.Strings)[kind.DisplayName];

    private void AddErrors(string field, string? source)
    {
        foreach (var error in liquid.Validate(source ?? ""))
            ModelState.AddModelError(field, error.Line > 0 ? S["Line {0}: {1}", error.Line, error.Message] : error.Message);
    }

    private TemplateViewModel Describe(TemplateViewModel model, MailKind kind, string culture, bool changed)
    {
        model.Kind = kind.Name;
        model.Culture = culture;
        model.DisplayName = NameOf(kind);
        model.Changed = changed;
        return model;
    }
}
