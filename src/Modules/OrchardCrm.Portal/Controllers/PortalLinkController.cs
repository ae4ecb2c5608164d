using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Portal.Security;
using OrchardCrm.Portal.Services;
using OrchardCrm.Portal.ViewModels;
using OrchardCrm.Shell;

namespace OrchardCrm.Portal.Controllers;

/// <summary>The way in: magic links. The token is not in the path any more when a request comes here.</summary>
[Portal, AllowAnonymous, MagicLinkHeaders]
public sealed class PortalLinkController(IPortalDoor door, INewLinkSender newLinks, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>Answers those who only look whether the address exists; opens no session, whatever the token.</summary>
    [HttpHead("/portal/link")]
    public IActionResult Look() => Ok();

    /// <summary>Opens a session and goes on to the link's own target. Works as often as it is called: mail scanners call it first.</summary>
    [HttpGet("/portal/link")]
    public async Task<IActionResult> Enter() =>
        SeeOther(await door.EnterAsync(HttpContext, HttpContext.Features.Get<ISecretPathFeature>()?.Secret ?? ""));

    /// <summary>Asks before the link of another client takes the place of the open session.</summary>
    [HttpGet("/portal/switch")]
    public async Task<IActionResult> Switch(string? r, CancellationToken cancellationToken) =>
        await door.FindClientNameAsync(r, cancellationToken) is { } name
            ? View(new SwitchViewModel(r!, User.Identity?.Name ?? "", name))
            : SeeOther("/portal/expired");

    /// <summary>Opens the other client's session.</summary>
    [HttpPost("/portal/switch")]
    public async Task<IActionResult> SwitchPost(string? r) => SeeOther(await door.SwitchAsync(HttpContext, r));

    /// <summary>For who has no session: offers a new link, and says the same to everybody.</summary>
    [HttpGet("/portal/expired")]
    public IActionResult Expired(string? r) => View(new ExpiredViewModel(r, Asked: false));

    /// <summary>Mails a new link, or not: the answer is the same.</summary>
    [HttpPost("/portal/expired")]
    public async Task<IActionResult> Ask(string? r, CancellationToken cancellationToken)
    {
        await newLinks.SendAsync(r, cancellationToken);
        return View(nameof(Expired), new ExpiredViewModel(null, Asked: true));
    }

    /// <summary>After log-out.</summary>
    [HttpGet("/portal/goodbye")]
    public IActionResult Goodbye()
    {
        ViewData["Title"] = S["You are logged out"].Value;
        return View();
    }

    private StatusCodeResult SeeOther(string path)
    {
        Response.Headers.Location = path;
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
