namespace OrchardCrm.Email.Services;

/// <summary>Hides secrets in what is kept.</summary>
internal static class MailMask
{
    private const string Mask = "••••••••";

    /// <summary>The text with each secret replaced.</summary>
    public static string Hide(string text, IReadOnlyList<string> secrets) =>
        secrets.Where(secret => secret.Length > 0).Aggregate(text, (masked, secret) => masked.Replace(secret, Mask, StringComparison.Ordinal));
}
