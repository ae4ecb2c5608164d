using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Mvc;

/// <summary>The antiforgery cookie follows the public address.</summary>
internal sealed class CrmAntiforgeryOptions(IPublicUrl publicUrl) : IConfigureOptions<AntiforgeryOptions>
{
    public void Configure(AntiforgeryOptions options)
    {
        options.Cookie.Name = publicUrl.IsHttps ? "__Host-form" : "form";
        options.Cookie.Path = "/";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = publicUrl.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        options.SuppressXFrameOptionsHeader = true;
    }
}
