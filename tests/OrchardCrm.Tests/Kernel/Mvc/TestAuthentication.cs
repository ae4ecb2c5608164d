using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OrchardCrm.Tests.Kernel.Mvc;

/// <summary>Whoever the header <c>X-{scheme}</c> names, with the claims it lists as <c>type=value</c>.</summary>
internal sealed class TestAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Headers.TryGetValue("X-" + Scheme.Name, out var header))
            return Task.FromResult(AuthenticateResult.NoResult());

        var claims = header.ToString().Split(';').Select(pair => pair.Split('=')).Select(pair => new Claim(pair[0], pair[1]));
        var identity = new ClaimsIdentity(claims, Scheme.Name, ClaimTypes.Name, "role");
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
    }
}
