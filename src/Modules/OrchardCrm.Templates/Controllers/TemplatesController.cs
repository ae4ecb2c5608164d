using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.AuditTrail;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Email;
using OrchardCrm.Liquid;
using OrchardCrm.Localization;
using OrchardCrm.Security;
using OrchardCrm.Templates.Models;
using OrchardCrm.Templates.Services;
using OrchardCrm.Templates.ViewModels;

namespace OrchardCrm.Templates.Controllers;

/// <summary>The business's templates, and those of clients that have texts of their own. A broken one cannot be saved.</summary>
[Admin, Permission(Permissions.Manage)]
public sealed class TemplatesController(
    TemplateStore templates, MailKinds kinds, TemplateHistory history, TemplatePreviews previews, TemplateNames names, IContentManager content,
    ILiquidTemplateManager liquid, IEmailService email, IIdGenerator ids, IAuditTrail audit, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    private const string OfBusiness = "/admin/settings/templates/{kind}/{culture}";
    private const string OfClient = "/admin/clients/{clientId}/templates/{kind}/{culture}";

    /// <summary>All kinds in all languages.</summary>
    [HttpGet("/admin/settings/templates")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(new TemplateListViewModel("", await templates.ListAsync("", cancellationToken)));

    /// <summary>A template; where none was written, the text in force to begin with.</summary>
    [HttpGet(OfBusiness), HttpGet(OfClient)]
    public async Task<IActionResult> Edit(string kind, string culture, string? clientId, long? version, CancellationToken cancellationToken)
    {
        if (await FindAsync(kind, culture, clientId, cancellationToken) is not var (key, known, client))
            return NotFound();

        var model = await DescribeAsync(new TemplateViewModel(), key, known, client, cancellationToken);
        if (version is { } id && await history.FindAsync(key, id, cancellationToken) is { } former)
            (model.Subject, model.Body, model.Former) = (former.Subject, former.Body, former);
        else
            (model.Subject, model.Body) = model.Own ?? model.Otherwise;
        return View(model);
    }

    /// <summary>Saves a template.</summary>
    [HttpPost(OfBusiness), HttpPost(OfClient)]
    public async Task<IActionResult> Edit(string kind, string culture, string? clientId, TemplateViewModel model, CancellationToken cancellationToken)
    {
        if (await FindAsync(kind, culture, clientId, cancellationToken) is not var (key, known, client))
            return NotFound();

        Check(model);
        if (!ModelState.IsValid)
            return View(await DescribeAsync(model, key, known, client, cancellationToken));

        await templates.SaveAsync(key, new MailText(model.Subject, model.Body), User.Identity?.Name ?? "", cancellationToken);
        await audit.RecordAsync(new AuditEntry("Template", "Changed", clientId ?? "", $"{kind} ({culture})"), cancellationToken);
        notifier.Success(S["The template was saved."]);
        return LocalRedirect(key.Path);
    }

    /// <summary>The mail that the typed text would make, for a frame beside the form.</summary>
    [HttpPost(OfBusiness + "/preview"), HttpPost(OfClient + "/preview"), SandboxedFrame]
    public async Task<IActionResult> Preview(
        string kind, string culture, string? clientId, TemplateViewModel model, CancellationToken cancellationToken)
    {
        if (await FindAsync(kind, culture, clientId, cancellationToken) is not var (key, _, _))
            return NotFound();

        if (Mistakes(model) is { Count: > 0 } mistakes)
            return Content(string.Join('\n', mistakes.Select(mistake => mistake.Message)), "text/plain; charset=utf-8");
        var mail = await previews.ComposeAsync(key, new MailText(model.Subject ?? "", model.Body ?? ""), model.SourceId, cancellationToken);
        if (mail.Error is { } error)
            return Content(error, "text/plain; charset=utf-8");
        return model.View == PreviewView.Text
            ? Content(mail.Subject + "\n\n" + mail.TextBody, "text/plain; charset=utf-8")
            : Content(mail.HtmlBody, "text/html; charset=utf-8");
    }

    /// <summary>The mistakes in the typed text, for the editor to show them where they are.</summary>
    [HttpPost(OfBusiness + "/check"), HttpPost(OfClient + "/check")]
    public IActionResult FindMistakes(TemplateViewModel model) => Json(Mistakes(model));

    /// <summary>Mails the typed text to who asks, with the values that the preview shows.</summary>
    [HttpPost(OfBusiness + "/test"), HttpPost(OfClient + "/test")]
    public async Task<IActionResult> Test(string kind, string culture, string? clientId, TemplateViewModel model, CancellationToken cancellationToken)
    {
        if (await FindAsync(kind, culture, clientId, cancellationToken) is not var (key, known, client))
            return NotFound();

        Check(model);
        var to = User.FindFirstValue(ClaimTypes.Email) ?? "";
        if (to.Length == 0)
            ModelState.AddModelError("", S["Your account has no e-mail address."]);
        if (ModelState.IsValid)
        {
            var mail = await previews.ComposeAsync(key, new MailText(model.Subject, model.Body), model.SourceId, cancellationToken);
            await email.QueueAsync(
                new MailMessage
                {
                    Key = $"{ids.GenerateUniqueId()}:template-test",
                    Kind = "template-test",
                    To = [new MailAddress(to, User.Identity?.Name ?? "")],
                    Subject = mail.Subject,
                    HtmlBody = mail.HtmlBody,
                    TextBody = mail.TextBody,
                    Culture = culture,
                    IsNeverHeld = true,
                },
                cancellationToken);
            notifier.Success(S["A test goes to {0}. Nothing was saved.", to]);
        }

        return View(nameof(Edit), await DescribeAsync(model, key, known, client, cancellationToken));
    }

    /// <summary>Asks before the text that is otherwise in force comes back.</summary>
    [HttpGet(OfBusiness + "/reset"), HttpGet(OfClient + "/reset")]
    public async Task<IActionResult> Reset(string kind, string culture, string? clientId, CancellationToken cancellationToken)
    {
        if (await FindAsync(kind, culture, clientId, cancellationToken) is not var (key, known, client))
            return NotFound();
        return View("_Confirm", (
            Title: key.IsOfClient
                ? S["Take the business's text of “{0}” for {1}?", names.Of(known), client!.DisplayText].Value
                : S["Take the shipped text of “{0}” again?", names.Of(known)].Value,
            Text: S["Your own text is removed; its history stays."].Value,
            Button: key.IsOfClient ? S["Take the business's text"].Value : S["Take the shipped text"].Value,
            CancelUrl: key.Path));
    }

    /// <summary>Takes the text again that is otherwise in force.</summary>
    [HttpPost(OfBusiness + "/reset"), HttpPost(OfClient + "/reset"), ActionName(nameof(Reset))]
    public async Task<IActionResult> ResetPost(string kind, string culture, string? clientId, CancellationToken cancellationToken)
    {
        if (await FindAsync(kind, culture, clientId, cancellationToken) is not var (key, _, _))
            return NotFound();

        await templates.ResetAsync(key, cancellationToken);
        await audit.RecordAsync(new AuditEntry("Template", "Reset", clientId ?? "", $"{kind} ({culture})"), cancellationToken);
        notifier.Success(key.IsOfClient ? S["The business's text is in force again."] : S["The shipped text is in force again."]);
        return LocalRedirect(key.ListPath);
    }

    private async Task<(TemplateKey Key, MailKind Kind, ContentItem? Client)?> FindAsync(
        string kind, string culture, string? clientId, CancellationToken cancellationToken)
    {
        if (SupportedCultures.All.All(known => known.Name != culture) || await kinds.FindAsync(kind, cancellationToken) is not { } found)
            return null;
        if (clientId is null)
            return (new TemplateKey(kind, culture), found, null);
        return found.IsForClients && await content.GetAsync(clientId, cancellationToken) is { ContentType: "Client" } client
            ? (new TemplateKey(kind, culture, clientId), found, client)
            : null;
    }

    // What would be in force without the template itself: for a client the business's, else the shipped one.
    private async Task<ResolvedTemplate> OtherwiseAsync(TemplateKey key, MailKind kind, CancellationToken cancellationToken) => key.IsOfClient
        ? await templates.ResolveAsync(key.Kind, key.Culture, null, cancellationToken)
        : TemplateStore.Shipped(kind, key.Culture);

    private async Task<TemplateViewModel> DescribeAsync(
        TemplateViewModel model, TemplateKey key, MailKind kind, ContentItem? client, CancellationToken cancellationToken)
    {
        var inForce = await templates.ResolveAsync(key.Kind, key.Culture, key.IsOfClient ? key.ClientId : null, cancellationToken);
        model.Key = key;
        model.DisplayName = names.Of(kind);
        model.ClientName = client?.DisplayText ?? "";
        model.Own = inForce.Source == (key.IsOfClient ? TemplateSource.ClientAndLanguage : TemplateSource.GlobalAndLanguage) ? inForce.Text : null;
        model.IsOwnKind = kind.IsOwn;
        model.InForce = names.Of(inForce.Source, inForce.Culture);
        model.Otherwise = (await OtherwiseAsync(key, kind, cancellationToken)).Text;
        model.Sources = await previews.ListSourcesAsync(key, cancellationToken);
        model.Variables = await previews.ListVariablesAsync(key, cancellationToken);
        model.History = await history.ListAsync(key, cancellationToken);
        return model;
    }

    private void Check(TemplateViewModel model)
    {
        foreach (var mistake in Mistakes(model))
            ModelState.AddModelError(mistake.Field, mistake.Message);
    }

    private List<TemplateMistake> Mistakes(TemplateViewModel model) =>
    [
        .. liquid.Validate(model.Subject ?? "").Select(error => new TemplateMistake(nameof(model.Subject), error.Line, Describe(error))),
        .. liquid.Validate(model.Body ?? "").Select(error => new TemplateMistake(nameof(model.Body), error.Line, Describe(error))),
    ];

    private string Describe(LiquidError error) => error.Line > 0 ? S["Line {0}: {1}", error.Line, error.Message] : error.Message;
}
