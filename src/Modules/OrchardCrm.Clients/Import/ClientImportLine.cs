namespace OrchardCrm.Clients.Import;

/// <summary>What became of one row of an import's file.</summary>
public sealed class ClientImportLine
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>The import.</summary>
    public string ImportId { get; set; } = "";

    /// <summary>The row, counted as a spreadsheet counts: the headings are 1.</summary>
    public int Line { get; set; }

    /// <summary>What became of it.</summary>
    public ImportOutcome Outcome { get; set; }

    /// <summary>What it is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>What is wrong or doubtful, or why it stays; may be empty.</summary>
    public string Message { get; set; } = "";

    /// <summary>The client that was made of it; null for none.</summary>
    public string? ClientId { get; set; }

    /// <summary>The client's version then: a higher one was changed since.</summary>
    public int ClientVersion { get; set; }
}
