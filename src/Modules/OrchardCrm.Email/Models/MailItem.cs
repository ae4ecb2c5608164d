namespace OrchardCrm.Email.Models;

/// <summary>
/// A mail in the queue and, once sent, in the archive. While it waits its bodies are encrypted, since they hold magic links;
/// the archive keeps them with the links masked.
/// </summary>
public sealed class MailItem
{
    /// <summary>26 characters, sortable; key.</summary>
    public string MailId { get; set; } = "";

    /// <summary>Idempotency key; unique.</summary>
    public string Key { get; set; } = "";

    /// <summary>Kind, such as <c>invoice</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The client it concerns.</summary>
    public string? ClientId { get; set; }

    /// <summary>The document it carries.</summary>
    public string? DocumentId { get; set; }

    /// <summary>Recipients as shown: addresses, separated by commas.</summary>
    public string Recipients { get; set; } = "";

    /// <summary>The first address that it is handed to, in lower case.</summary>
    public string Address { get; set; } = "";

    /// <summary>Subject.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The whole message, encrypted; null once it was sent.</summary>
    public string? Payload { get; set; }

    /// <summary>What it takes to send it again, without bodies and secrets; null where it cannot be.</summary>
    public string? Blueprint { get; set; }

    /// <summary>HTML body with links masked.</summary>
    public string ArchivedHtml { get; set; } = "";

    /// <summary>Plain-text body with links masked.</summary>
    public string ArchivedText { get; set; } = "";

    /// <summary>Names of the attached files, separated by lines.</summary>
    public string AttachmentNames { get; set; } = "";

    /// <summary>State.</summary>
    public MailState State { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>When it is tried next.</summary>
    public DateTimeOffset NextAttemptUtc { get; set; }

    /// <summary>Which worker's claim it is under; null while none holds it.</summary>
    public string? ClaimId { get; set; }

    /// <summary>Until when a worker holds it; a killed worker's mail is free afterwards.</summary>
    public DateTimeOffset? ClaimedUntilUtc { get; set; }

    /// <summary>What the mail server said last, where it refused.</summary>
    public string? Error { get; set; }

    /// <summary>When it was queued.</summary>
    public DateTimeOffset CreatedUtc { get; set; }

    /// <summary>When the mail server took it.</summary>
    public DateTimeOffset? SentUtc { get; set; }
}
