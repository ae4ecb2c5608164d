namespace OrchardCrm.Email.Models;

/// <summary>State of a mail.</summary>
public enum MailState
{
    /// <summary>Waits, for the first time or for another try.</summary>
    Queued,

    /// <summary>A worker holds it.</summary>
    Sending,

    /// <summary>The mail server took it (or the pickup folder, while no server is set).</summary>
    Sent,

    /// <summary>Given up: refused for good, or tried too often.</summary>
    Failed,

    /// <summary>Too many mails to its address in an hour: somebody has to release or drop it.</summary>
    Held,

    /// <summary>Somebody decided that it does not go out.</summary>
    Dropped,

    /// <summary>It had failed, and was sent again as another mail.</summary>
    Replaced,
}
