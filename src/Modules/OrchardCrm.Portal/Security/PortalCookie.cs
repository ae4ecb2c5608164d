using Microsoft.AspNetCore.Http;
using OrchardCrm.Shell;

namespace OrchardCrm.Portal.Security;

/// <summary>The cookie of a session. Its flags follow the public address, not the request: a proxy may speak http to us.</summary>
internal sealed class PortalCookie(IPublicUrl publicUrl)
{
    private string Name => publicUrl.IsHttps ? "__Host-portal" : "portal";

    /// <summary>The session's key; null for none.</summary>
    public string? Read(HttpRequest request) => request.Cookies[Name];

    /// <summary>Hands the key to the browser.</summary>
    public void Write(HttpResponse response, string key) => response.Cookies.Append(Name, key, Options());

    /// <summary>Takes it back.</summary>
    public void Delete(HttpResponse response) => response.Cookies.Delete(Name, Options());

    private CookieOptions Options() => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = publicUrl.IsHttps,
    };
}
