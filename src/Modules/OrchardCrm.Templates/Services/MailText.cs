namespace OrchardCrm.Templates.Services;

/// <summary>Subject and body of a template.</summary>
/// <param name="Subject">Liquid, one line.</param>
/// <param name="Body">Liquid over Markdown.</param>
public sealed record MailText(string Subject, string Body);
