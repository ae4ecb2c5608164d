using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>Which text a kind of mail takes in a language.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Culture">The language.</param>
/// <param name="Source">Whose text it is.</param>
/// <param name="SourceCulture">Language that the text is written in.</param>
/// <param name="Error">Why it failed when a mail was made of it, so that the shipped text stood in; null where it did not.</param>
public sealed record TemplateInForce(MailKind Kind, string Culture, TemplateSource Source, string SourceCulture, string? Error = null);
