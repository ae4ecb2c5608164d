using System.Security.Claims;
using OrchardCrm.Localization;
using OrchardCrm.Portal.Services;
using OrchardCrm.Security;

namespace OrchardCrm.Portal.Security;

/// <summary>The principal of a session.</summary>
internal static class PortalClaims
{
    public const string ClientId = "portal:client";
    public const string ContactId = "portal:contact";
    public const string SessionId = "portal:session";

    public static ClaimsPrincipal ToPrincipal(PortalVisitor visitor) => new(new ClaimsIdentity(
        [
            // One and stable: antiforgery tokens are bound to it.
            new Claim(ClaimTypes.NameIdentifier, $"portal:{visitor.Contact.Id}"),
            new Claim(ClaimTypes.Name, visitor.Client.DisplayText),
            new Claim(ClientId, visitor.Session.ClientId),
            new Claim(ContactId, visitor.Session.ContactId),
            new Claim(SessionId, visitor.Session.SessionId),
            new Claim(CultureClaim.Type, visitor.Culture),
        ],
        AuthenticationSchemes.Portal));
}
