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

    /// <summary>Clear secrets (magic-link tokens) in the bodies; masked in the archive.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>The client it concerns.</summary>
    public string? ClientId { get; init; }

    /// <summary>The document it carries.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Language.</summary>
    public string Culture { get; init; } = "en";
}
