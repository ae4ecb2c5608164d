using System.Security.Claims;
using MailKit;
using MailKit.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Email.Models;
using OrchardCrm.Email.Services;
using OrchardCrm.Email.ViewModels;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Email.Controllers;

/// <summary>The mail server: settings and a test mail.</summary>
[Admin, Permission(StandardPermissions.ManageSettings)]
public sealed class EmailSettingsController(
    ISiteService site, MimeMessageBuilder mimeMessages, MailTransports transports, IIdGenerator ids, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The form.</summary>
    [HttpGet("/admin/settings/email")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await FillAsync(EmailSettingsViewModel.From(await site.GetSettingsAsync<EmailSettings>(cancellationToken)), cancellationToken));

    /// <summary>Saves the form.</summary>
    [HttpPost("/admin/settings/email")]
    public async Task<IActionResult> Index(EmailSettingsViewModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(await FillAsync(model, cancellationToken));

        await site.UpdateSettingsAsync<EmailSettings>(model.ApplyTo, cancellationToken);
        notifier.Success(S["The mail server was saved."]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Sends a test mail with what is typed, saved or not, and shows what the server says.</summary>
    [HttpPost("/admin/settings/email/test")]
    public async Task<IActionResult> Test(EmailSettingsViewModel model, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(model.TestTo))
            ModelState.AddModelError(nameof(model.TestTo), S["Type the address that gets the test mail."]);
        if (!ModelState.IsValid)
            return View(nameof(Index), await FillAsync(model, cancellationToken));

        var settings = await site.GetSettingsAsync<EmailSettings>(cancellationToken);
        model.ApplyTo(settings);
        try
        {
            var message = new MailMessage
            {
                Key = "test:" + ids.GenerateUniqueId(),
                Kind = "test",
                To = [new MailAddress(model.TestTo!.Trim())],
                Subject = S["Test mail"],
                TextBody = S["The mail server works."],
                HtmlBody = $"<p>{System.Net.WebUtility.HtmlEncode(S["The mail server works."])}</p>",
            };
            var mime = await mimeMessages.BuildAsync(message, settings, cancellationToken);
            await using var transport = transports.Open(settings);
            await transport.SendAsync(mime, MimeMessageBuilder.EnvelopeOf(message), cancellationToken);
            notifier.Success(settings.Host.Length > 0
                ? S["The mail server took the test mail for {0}.", model.TestTo!]
                : S["No server is set: the test mail lies in the pickup folder."]);
        }
        catch (Exception exception) when (exception is ProtocolException or CommandException or IOException or AuthenticationException
            or SslHandshakeException or System.Net.Sockets.SocketException or TimeoutException or NotSupportedException)
        {
            ModelState.AddModelError(nameof(model.Host), S["{0} refused the test mail: {1}", $"{settings.Host}:{settings.Port}", exception.Message]);
        }

        return View(nameof(Index), await FillAsync(model, cancellationToken));
    }

    private async Task<EmailSettingsViewModel> FillAsync(EmailSettingsViewModel model, CancellationToken cancellationToken)
    {
        model.HasPassword = (await site.GetSettingsAsync<EmailSettings>(cancellationToken)).Password.Length > 0;
        model.PickupFolder = transports.PickupFolder;
        model.TestTo ??= User.FindFirstValue(ClaimTypes.Email);
        return model;
    }
}
