namespace OrchardCrm.Portal.Services;

/// <summary>A magic link. The token exists only in the mail that is being built.</summary>
/// <param name="Url">Absolute address, with the token.</param>
/// <param name="Token">The clear token: 32 random bytes, base64url.</param>
public sealed record PortalLink(string Url, string Token);
