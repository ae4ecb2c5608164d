using OrchardCrm.Templates.Services;

namespace OrchardCrm.Templates.ViewModels;

/// <summary>A kind in a language.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="DisplayName">Its name, localised.</param>
/// <param name="Culture">The language.</param>
/// <param name="Changed">The business has a text of its own.</param>
public sealed record TemplateListRow(MailKind Kind, string DisplayName, string Culture, bool Changed);
