using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OrchardCrm.Portal.Security;

/// <summary>Secrets of links and sessions: 256 random bits, of which only the hash is stored.</summary>
internal static class PortalTokens
{
    private const int Bytes = 32;

    /// <summary>A new secret, base64url.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>
    /// What is stored of a secret. No salt and no stretching: 256 random bits can't be guessed, and the row is found by it.
    /// </summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
