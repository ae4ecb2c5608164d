namespace OrchardCrm.Export;

/// <summary>A column of an exported table. Cells are texts, dates, whole numbers or decimals; null is an empty cell.</summary>
/// <param name="Name">Its heading, in the reader's language.</param>
/// <param name="Width">Width in letters, for spreadsheets.</param>
public sealed record TableColumn(string Name, int Width = 14);
