using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace OrchardCrm.Portal.Security;

/// <summary>
/// What a page without a session needs to know of the link that led to it, in an address that tells nothing and that
/// nobody can make up.
/// </summary>
internal sealed class PortalReferences(IDataProtectionProvider protection)
{
    private const char Separator = ':';
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("OrchardCrm.Portal.Reference").ToTimeLimitedDataProtector();

    /// <summary>Names a link.</summary>
    public string ToLink(string linkId) => Protect("link", linkId);

    /// <summary>Names a page of the portal.</summary>
    public string ToPath(string path) => Protect("path", path);

    /// <summary>The link that is named; null for none.</summary>
    public string? ReadLink(string? reference) => Read("link", reference);

    /// <summary>The page that is named; null for none.</summary>
    public string? ReadPath(string? reference) => Read("path", reference);

    private string Protect(string kind, string value) => _protector.Protect(kind + Separator + value, Lifetime);

    private string? Read(string kind, string? reference)
    {
        if (string.IsNullOrEmpty(reference))
            return null;

        try
        {
            var text = _protector.Unprotect(reference);
            return text.StartsWith(kind + Separator, StringComparison.Ordinal) ? text[(kind.Length + 1)..] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
