using Microsoft.AspNetCore.Builder;

namespace OrchardCrm.Core.Security;

/// <summary>The first middleware of a shell.</summary>
public static class SecurityApplicationBuilderExtensions
{
    /// <summary>Adds security headers, and pages for errors and for addresses that lead nowhere.</summary>
    public static IApplicationBuilder UseCrmSecurity(this IApplicationBuilder app) =>
        app.UseMiddleware<SecurityHeadersMiddleware>()
            .UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/error/500",
                CreateScopeForErrors = true,
                AllowStatusCode404Response = true,
            })
            .UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
}
