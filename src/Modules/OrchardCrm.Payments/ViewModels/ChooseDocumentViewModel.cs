using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>Which document was paid.</summary>
/// <param name="Query">Number searched for.</param>
/// <param name="ClientId">Of one client; null for all.</param>
/// <param name="Documents">Documents with something due.</param>
public sealed record ChooseDocumentViewModel(string? Query, string? ClientId, IReadOnlyList<OpenDocument> Documents);
