using Microsoft.AspNetCore.Http;
using OrchardCrm.Localization;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Localization;

/// <summary>Switches the language: keeps the choice in a cookie and goes back to the page.</summary>
internal static class CultureEndpoint
{
    public const string Path = "/culture";

    public static IResult Handle(HttpContext context, IPublicUrl publicUrl, string? lang, string? returnUrl)
    {
        context.Response.Cookies.Append(CultureCookie.Name, SupportedCultures.Get(lang).Name, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = publicUrl.IsHttps,
        });
        return Results.LocalRedirect(IsLocal(returnUrl) ? returnUrl! : "/");
    }

    private static bool IsLocal(string? url) =>
        url is ['/'] or ['/', not ('/' or '\\'), ..] && !url.Any(char.IsControl);
}
