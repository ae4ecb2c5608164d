using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCrm.DisplayManagement;

namespace OrchardCrm.Tests.Kernel.Mvc;

/// <summary>An admin page, for <see cref="WebSpecs"/>.</summary>
[Admin]
[Route("probe")]
public sealed class ProbeController(INotifier notifier) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => Ok(RouteData.Values["area"]);

    [HttpGet("open"), AllowAnonymous]
    public IActionResult Open() => Ok("open");

    [HttpPost("post"), AllowAnonymous]
    public IActionResult Post() => Ok("posted");

    [HttpGet("number"), AllowAnonymous]
    public IActionResult Number(ProbeModel model) => ModelState.IsValid
        ? Ok(model.Rate)
        : Ok(string.Join('|', ModelState.Where(entry => entry.Value!.Errors.Count > 0)
            .Select(entry => $"{entry.Key}={entry.Value!.AttemptedValue}: {entry.Value.Errors[0].ErrorMessage}")));

    [HttpGet("notify"), AllowAnonymous]
    public IActionResult Notify()
    {
        notifier.Success("Saved ✓", "/x");
        return Redirect("/probe/notices");
    }

    [HttpGet("notices"), AllowAnonymous]
    public IActionResult Notices() => Ok(string.Join('|', notifier.Take().Select(notice => $"{notice.Kind} {notice.Message} {notice.Url}")));

    [HttpGet("throw"), AllowAnonymous]
    public IActionResult Throw() => throw new InvalidOperationException("On purpose.");
}
