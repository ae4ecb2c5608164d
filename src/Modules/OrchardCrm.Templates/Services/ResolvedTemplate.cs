using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>The template in force.</summary>
/// <param name="Text">Subject and body.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Culture">Its language.</param>
/// <param name="Id">Its row; null for a shipped one.</param>
public sealed record ResolvedTemplate(MailText Text, TemplateSource Source, string Culture, long? Id = null);
