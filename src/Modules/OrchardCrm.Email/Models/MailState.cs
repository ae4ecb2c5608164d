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
}
