using Microsoft.AspNetCore.Mvc;
using OrchardCrm.DisplayManagement;

namespace OrchardCrm.Tests.Kernel.Mvc;

/// <summary>A portal page, for <see cref="WebSpecs"/>.</summary>
[Portal]
public sealed class ProbePortalController : Controller
{
    [HttpGet("/portal/probe")]
    public IActionResult Index() => Ok("portal");
}
