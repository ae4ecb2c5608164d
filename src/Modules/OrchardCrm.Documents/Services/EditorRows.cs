namespace OrchardCrm.Documents.Services;

/// <summary>Which rows of the form became lines, discounts and charges of the document: blank ones are left out.</summary>
/// <param name="Lines">Row of each line.</param>
/// <param name="Adjustments">Row of each discount or charge on the whole.</param>
public sealed record EditorRows(IReadOnlyList<int> Lines, IReadOnlyList<int> Adjustments);
