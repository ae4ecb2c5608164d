namespace OrchardCrm.Templates.Services;

/// <summary>A rendered mail.</summary>
/// <param name="Subject">Subject, one line.</param>
/// <param name="HtmlBody">Whole HTML document with layout and logo.</param>
/// <param name="TextBody">Plain-text part.</param>
/// <param name="Source">Which template was in force, localised, such as <c>Global template (English)</c>.</param>
/// <param name="Error">Why the template in force could not be used, where the shipped one stood in.</param>
public sealed record ComposedMail(string Subject, string HtmlBody, string TextBody, string Source, string? Error)
{
    /// <summary>Subject and Markdown body after Liquid and before HTML, nothing encoded: what a person edits for this one mail.</summary>
    public MailText? Resolved { get; init; }
}
