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

    /// <summary>Where replies go; empty for the business's address.</summary>
    public string ReplyTo { get; set; } = "";

    /// <summary>Most mails a minute; 0 for as many as the server takes.</summary>
    public int MailsPerMinute { get; set; }

    /// <summary>More mails than this to one address in an hour are held until somebody releases them; 0 for no such brake.</summary>
    public int MailsPerAddressAndHour { get; set; } = 20;

    /// <summary>Larger attachments, in megabytes, are replaced by a link; 0 for no limit.</summary>
    public int MaxAttachmentMegabytes { get; set; } = 10;

    /// <summary>Gets a copy of each mail to clients, without links that work; empty for none.</summary>
    public string CopyTo { get; set; } = "";
}
