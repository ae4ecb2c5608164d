using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Payments.Statements;
using OrchardCrm.Payments.ViewModels;
using OrchardCrm.Payments.Workflows;
using OrchardCrm.Security;
using OrchardCrm.Settings;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Controllers;

/// <summary>A client's statement over any period: on the screen, as PDF, by mail.</summary>
[Admin, Permission(Permissions.View)]
public sealed class StatementController(
    StatementPaper paper, StatementMailer mailer, IContentManager content, IIdGenerator ids, ILocalClock clock, IAuthorizationService authorization,
    IWorkflowDirectory workflows, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    private const int IdLength = 26;

    /// <summary>The statement.</summary>
    [HttpGet("/admin/clients/{id}/statement")]
    public async Task<IActionResult> Index(string id, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } client)
            return NotFound();
        var period = StatementPeriod.Of(from, to, await clock.GetTodayAsync(cancellationToken));
        var maySend = await authorization.AuthorizeAsync(User, Permissions.ManagePayments);
        return View(new StatementViewModel(
            id, client.DisplayText, period, await paper.BuildAsync(client, period, cancellationToken),
            maySend ? StatementMailer.RecipientOf(client)?.Email : null, ids.GenerateUniqueId(),
            await SendStatementTask.IsSwitchedOnAsync(workflows, cancellationToken)));
    }

    /// <summary>The PDF.</summary>
    [HttpGet("/admin/clients/{id}/statement.pdf")]
    public async Task<IActionResult> Pdf(string id, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } client)
            return NotFound();
        var period = StatementPeriod.Of(from, to, await clock.GetTodayAsync(cancellationToken));
        return File(await paper.ToPdfAsync(client, period, cancellationToken), "application/pdf", paper.FileNameOf(client, period));
    }

    /// <summary>Mails it.</summary>
    [HttpPost("/admin/clients/{id}/statement/send"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Send(string id, string formKey, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } client || formKey?.Length != IdLength)
            return NotFound();
        var period = StatementPeriod.Of(from, to, await clock.GetTodayAsync(cancellationToken));
        if (StatementMailer.RecipientOf(client) is { } contact)
        {
            if (await mailer.IsUnwantedAsync(client, cancellationToken))
            {
                notifier.Warning(S["{0} wants no such mail: nothing was sent. Its profile says so.", client.DisplayText]);
            }
            else if (!await SendStatementTask.IsSwitchedOnAsync(workflows, cancellationToken))
            {
                notifier.Warning(S["Nothing was sent: no workflow that mails statements is switched on."]);
            }
            else
            {
                await mailer.RequestAsync(client, period, formKey, cancellationToken);
                notifier.Success(S["The statement goes to {0}.", contact.Email]);
            }
        }
        else
        {
            notifier.Error(S["{0} has no contact with an e-mail address. Add one to the profile first.", client.DisplayText]);
        }

        return RedirectToAction(nameof(Index), new { id, from = period.From.ToString("O", CultureInfo.InvariantCulture), to = period.To.ToString("O", CultureInfo.InvariantCulture) });
    }

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { ContentType: ClientTypes.Client } client ? client : null;
}
