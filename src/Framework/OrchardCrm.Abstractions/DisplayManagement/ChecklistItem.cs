namespace OrchardCrm.DisplayManagement;

/// <summary>A step of the first-run checklist.</summary>
/// <param name="Title">Localised title.</param>
/// <param name="Hint">Why it matters, in a sentence.</param>
/// <param name="Url">Where one does it.</param>
/// <param name="Done">It is done.</param>
public sealed record ChecklistItem(string Title, string Hint, string Url, bool Done);
