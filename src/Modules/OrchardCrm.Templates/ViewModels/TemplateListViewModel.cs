using OrchardCrm.Templates.Services;

namespace OrchardCrm.Templates.ViewModels;

/// <summary>A list of templates.</summary>
/// <param name="ClientId">The client whose list it is; empty for the business's.</param>
/// <param name="Rows">A row a kind and language.</param>
public sealed record TemplateListViewModel(string ClientId, IReadOnlyList<TemplateInForce> Rows);
