using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>Which document was paid.</summary>
/// <param name="Query">Number searched for.</param>
/// <param name="Documents">Documents with something due.</param>
public sealed record ChooseDocumentViewModel(string? Query, IReadOnlyList<OpenDocument> Documents);
