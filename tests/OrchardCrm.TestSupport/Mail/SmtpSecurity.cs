namespace OrchardCrm.TestSupport.Mail;

/// <summary>How an SMTP conversation is encrypted.</summary>
public enum SmtpSecurity
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Begins in the clear and offers STARTTLS.</summary>
    StartTls,

    /// <summary>TLS from the first byte, as on port 465.</summary>
    Implicit,
}
