namespace OrchardCrm.Templates.ViewModels;

/// <summary>The list of templates.</summary>
/// <param name="Rows">A row a kind and language.</param>
public sealed record TemplateListViewModel(IReadOnlyList<TemplateListRow> Rows);
