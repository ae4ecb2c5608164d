using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Security;

namespace OrchardCrm.Core.Security;

/// <summary>Sets what browsers may do with every answer. A page that set a policy of its own keeps it.</summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next, IOptions<SecurityHeaderOptions> options)
{
    private readonly string _formAction = string.Join(' ', options.Value.FormActions.Prepend("'self'"));
    private readonly string[] _framedPaths = [.. options.Value.FramedPaths];

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() => Apply(context));
        return next(context);
    }

    private Task Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        var framed = _framedPaths.Any(path => context.Request.Path.StartsWithSegments(path));
        headers.XContentTypeOptions = "nosniff";
        if (headers["Referrer-Policy"].Count == 0)
            headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.XFrameOptions = framed ? "SAMEORIGIN" : "DENY";
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = PolicyFor(framed);
        if (headers.CacheControl.Count == 0 && IsPrivate(context))
            headers.CacheControl = "no-cache, no-store";
        return Task.CompletedTask;
    }

    private string PolicyFor(bool framed) =>
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + $"object-src 'none'; base-uri 'self'; form-action {_formAction}; frame-ancestors {(framed ? "'self'" : "'none'")}";

    private static bool IsPrivate(HttpContext context)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        return metadata?.GetMetadata<AdminAttribute>() is not null || metadata?.GetMetadata<PortalAttribute>() is not null;
    }
}
