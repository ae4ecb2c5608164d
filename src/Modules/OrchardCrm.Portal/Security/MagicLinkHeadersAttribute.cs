using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCrm.Portal.Security;

/// <summary>The answers to a magic link are kept by nobody, named to nobody and listed by nobody.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MagicLinkHeadersAttribute : ResultFilterAttribute
{
    /// <inheritdoc/>
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-cache, no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
