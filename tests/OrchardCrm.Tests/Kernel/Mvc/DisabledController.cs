using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Modules;

namespace OrchardCrm.Tests.Kernel.Mvc;

/// <summary>A page of a feature that is off, for <see cref="WebSpecs"/>.</summary>
[Feature("OrchardCrm.Tests.Off")]
public sealed class DisabledController : Controller
{
    [HttpGet("/probe-off")]
    public IActionResult Index() => Ok("on");
}
