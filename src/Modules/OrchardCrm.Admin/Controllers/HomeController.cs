using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace OrchardCrm.Admin.Controllers;

/// <summary>The bare address leads staff to the admin.</summary>
[AllowAnonymous]
public sealed class HomeController : Controller
{
    /// <summary>Leads to the admin.</summary>
    [HttpGet("/")]
    public IActionResult Index() => Redirect("/admin");
}
