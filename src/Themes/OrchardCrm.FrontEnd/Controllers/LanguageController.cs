using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Localization;
using OrchardCrm.Shell;

namespace OrchardCrm.FrontEnd.Controllers;

/// <summary>Keeps the language that a person chose, in the cookie that request localisation reads.</summary>
[AllowAnonymous]
public sealed class LanguageController(IPublicUrl publicUrl) : Controller
{
    /// <summary>Chooses a language and goes back to the page it was chosen on.</summary>
    /// <remarks>
    /// Takes no antiforgery token: it serves visitors, staff and clients alike, each known by a scheme of its own, and a token made
    /// for one of them is refused where nobody is logged in. A language chosen by a foreign page harms nobody.
    /// </remarks>
    [HttpPost("/site/language"), IgnoreAntiforgeryToken]
    public IActionResult Choose(string? culture, string? returnUrl)
    {
        var chosen = SupportedCultures.Get(culture);
        Response.Cookies.Append(
            CultureCookie.Name,
            chosen.Name,
            new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = publicUrl.IsHttps,
            });
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
