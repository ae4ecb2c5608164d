namespace OrchardCrm.TestSupport.Mail;

/// <summary>What kind of mail server a test talks to.</summary>
public sealed record SmtpSinkOptions
{
    /// <summary>Encryption; the certificate is the sink's own and trusted by nobody.</summary>
    public SmtpSecurity Security { get; init; }

    /// <summary>The login that mail is refused without; null for an open server, which accepts any login.</summary>
    public (string User, string Password)? Login { get; init; }
}
