using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCrm.Security;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>The member of staff behind the current request.</summary>
internal sealed class CurrentUser(IHttpContextAccessor http)
{
    /// <summary>Its id; null for the system and for clients of the portal.</summary>
    public string? Id =>
        http.HttpContext?.User is { Identity: { IsAuthenticated: true, AuthenticationType: not AuthenticationSchemes.Portal } } user
            ? user.FindFirstValue(ClaimTypes.NameIdentifier)
            : null;
}
