using System.Security.Cryptography.X509Certificates;

namespace OrchardCrm.TestSupport.Mail;

/// <summary>What kind of mail server a test talks to.</summary>
public sealed record SmtpSinkOptions
{
    /// <summary>Encryption.</summary>
    public SmtpSecurity Security { get; init; }

    /// <summary>The server's certificate; null for one of the sink's own that nobody trusts.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The login that mail is refused without; null for an open server, which accepts any login.</summary>
    public (string User, string Password)? Login { get; init; }
}
