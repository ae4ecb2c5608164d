using OrchardCrm.Settings;

namespace OrchardCrm.Email.Models;

/// <summary>The mail server and the sender.</summary>
public sealed class EmailSettings
{
    /// <summary>Host of the SMTP server; empty while none is set: mails go to the pickup folder.</summary>
    public string Host { get; set; } = "";

    /// <summary>Port.</summary>
    public int Port { get; set; } = 587;

    /// <summary>How the connection is secured.</summary>
    public SmtpSecurity Security { get; set; } = SmtpSecurity.StartTls;

    /// <summary>User; empty for none.</summary>
    public string UserName { get; set; } = "";

    /// <summary>Password.</summary>
    [Secret]
    public string Password { get; set; } = "";

    /// <summary>Address that mails come from; empty for the business's.</summary>
    public string FromAddress { get; set; } = "";

    /// <summary>Name that mails come from; empty for the business's.</summary>
    public string FromName { get; set; } = "";

    /// <summary>Gets a blind copy of each mail to clients; empty for none.</summary>
    public string CopyTo { get; set; } = "";
}
