using Microsoft.AspNetCore.Http.Features;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Shell.Hosting;

/// <summary>Takes the secret out of a magic link's path before any middleware, log or trace sees it.</summary>
internal sealed class SecretPath : ISecretPathFeature
{
    private const string Prefix = "/portal/link/";
    private static readonly string CleanPath = Prefix.TrimEnd('/');

    private SecretPath(string secret) => Secret = secret;

    /// <inheritdoc/>
    public string Secret { get; }

    /// <summary>Rewrites the request where its path carries a secret, which is then found as <see cref="ISecretPathFeature"/>.</summary>
    public static SecretPath? TakeFrom(IHttpRequestFeature request)
    {
        if (!request.Path.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || request.Path.Length == Prefix.Length)
            return null;

        var secret = request.Path[Prefix.Length..].TrimEnd('/');
        request.Path = CleanPath;
        request.RawTarget = CleanPath + request.QueryString;
        return new SecretPath(secret);
    }
}
