namespace OrchardCrm.Email;

/// <summary>A mail, rendered and ready to go.</summary>
public sealed record MailMessage
{
    /// <summary>Idempotency key; its hash is the Message-ID.</summary>
    public required string Key { get; init; }

    /// <summary>Kind of the mail, such as <c>invoice</c> or <c>receipt</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Who gets it.</summary>
    public required IReadOnlyList<MailAddress> To { get; init; }

    /// <summary>Who gets a copy.</summary>
    public IReadOnlyList<MailAddress> Cc { get; init; } = [];

    /// <summary>Whom it is handed to, where that is not everybody in <see cref="To"/> and <see cref="Cc"/>: each copy is a mail of its own.</summary>
    public IReadOnlyList<MailAddress> Envelope { get; init; } = [];

    /// <summary>Where replies go; null for the business's address.</summary>
    public MailAddress? ReplyTo { get; init; }

    /// <summary>Subject, one line.</summary>
    public required string Subject { get; init; }

    /// <summary>HTML body.</summary>
    public required string HtmlBody { get; init; }

    /// <summary>Plain-text body.</summary>
    public required string TextBody { get; init; }

    /// <summary>Files.</summary>
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>Magic links in the bodies; masked in the archive, made anew when the mail is sent again.</summary>
    public IReadOnlyList<MailLink> Links { get; init; } = [];

    /// <summary>Other clear secrets in the bodies; masked in the archive. A mail with any cannot be sent again.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>When it goes out at the earliest; null for at once.</summary>
    public DateTimeOffset? SendAfterUtc { get; init; }

    /// <summary>Is never held back, however many mails an address gets: codes, links and passwords that somebody waits for.</summary>
    public bool IsNeverHeld { get; init; }

    /// <summary>The client it concerns.</summary>
    public string? ClientId { get; init; }

    /// <summary>The document it carries.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Language.</summary>
    public string Culture { get; init; } = "en";
}
