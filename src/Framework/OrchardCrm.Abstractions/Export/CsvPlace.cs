namespace OrchardCrm.Export;

/// <summary>A place between two rows of a CSV file, where reading can go on without what lies before.</summary>
/// <param name="Offset">Bytes before it.</param>
/// <param name="Line">Rows before it, blank ones among them.</param>
public readonly record struct CsvPlace(long Offset, int Line);
