namespace OrchardCrm.Documents.Bulk;

/// <summary>What is asked before many documents are mailed.</summary>
/// <param name="Kinds">Kinds of mail that can carry them, with their names.</param>
/// <param name="Kind">The kind that is chosen at first: the documents' own.</param>
/// <param name="IsMailed">A workflow that is switched on would mail them.</param>
public sealed record BulkMailViewModel(IReadOnlyList<(string Kind, string Name)> Kinds, string Kind, bool IsMailed);
