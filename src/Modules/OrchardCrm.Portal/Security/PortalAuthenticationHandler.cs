using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCrm.Portal.Services;

namespace OrchardCrm.Portal.Security;

/// <summary>Logs a client in by the row of their session. Without one, the person is offered a new link.</summary>
internal sealed class PortalAuthenticationHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, PortalSessions sessions, PortalCookie cookie,
    PortalReferences references) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (cookie.Read(Request) is not { Length: > 0 } key)
            return AuthenticateResult.NoResult();

        return await sessions.ResumeAsync(key, Context.RequestAborted) is { } visitor
            ? AuthenticateResult.Success(new AuthenticationTicket(PortalClaims.ToPrincipal(visitor), Scheme.Name))
            : AuthenticateResult.Fail("The session has ended.");
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var ended = cookie.Read(Request) is { Length: > 0 } key ? await sessions.FindLinkOfAsync(key, Context.RequestAborted) : null;
        var reference = ended is null ? references.ToPath(Request.Path) : references.ToLink(ended);
        Response.StatusCode = StatusCodes.Status303SeeOther;
        Response.Headers.CacheControl = "no-cache, no-store";
        Response.Headers.Location = PortalPaths.Expired(reference);
    }
}
