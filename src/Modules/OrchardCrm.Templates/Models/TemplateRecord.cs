namespace OrchardCrm.Templates.Models;

/// <summary>A template that the business wrote: global, or one client's own.</summary>
public sealed class TemplateRecord
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>Kind of mail.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Language.</summary>
    public string Culture { get; set; } = "";

    /// <summary>The client whose own it is; empty for a global one.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Liquid subject.</summary>
    public string Subject { get; set; } = "";

    /// <summary>Liquid over Markdown, or over HTML where it begins with a tag.</summary>
    public string Body { get; set; } = "";

    /// <summary>When it was saved.</summary>
    public DateTimeOffset ModifiedUtc { get; set; }

    /// <summary>Why it failed when a mail was made of it; null since it was last saved.</summary>
    public string? Error { get; set; }
}
