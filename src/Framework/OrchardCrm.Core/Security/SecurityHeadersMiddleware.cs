using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Security;

namespace OrchardCrm.Core.Security;

/// <summary>Sets what browsers may do with every answer. A page that set a policy of its own keeps it.</summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next, IOptions<SecurityHeaderOptions> options)
{
    private const string SandboxedFramePolicy =
        "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

    private readonly string _pagePolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + $"object-src 'none'; base-uri 'self'; form-action {string.Join(' ', options.Value.FormActions.Prepend("'self'"))}; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() => Apply(context));
        return next(context);
    }

    private Task Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        var framed = context.GetEndpoint()?.Metadata.GetMetadata<SandboxedFrameAttribute>() is not null;
        headers.XContentTypeOptions = "nosniff";
        if (headers["Referrer-Policy"].Count == 0)
            headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.XFrameOptions = framed ? "SAMEORIGIN" : "DENY";
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = framed ? SandboxedFramePolicy : _pagePolicy;
        if (headers.CacheControl.Count == 0 && IsPrivate(context))
            headers.CacheControl = "no-cache, no-store";
        return Task.CompletedTask;
    }

    private static bool IsPrivate(HttpContext context)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        return metadata?.GetMetadata<AdminAttribute>() is not null || metadata?.GetMetadata<PortalAttribute>() is not null;
    }
}
