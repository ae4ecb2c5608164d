namespace OrchardCrm.Templates.Models;

/// <summary>A text that a template once had.</summary>
public sealed class TemplateVersion
{
    /// <summary>Key; ascending in time.</summary>
    public long Id { get; set; }

    /// <summary>Kind of mail.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Language.</summary>
    public string Culture { get; set; } = "";

    /// <summary>The client whose own it is; empty for a global one.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Liquid subject.</summary>
    public string Subject { get; set; } = "";

    /// <summary>Liquid over Markdown.</summary>
    public string Body { get; set; } = "";

    /// <summary>When it was saved.</summary>
    public DateTimeOffset SavedUtc { get; set; }

    /// <summary>Who saved it; empty for a recipe.</summary>
    public string SavedBy { get; set; } = "";
}
