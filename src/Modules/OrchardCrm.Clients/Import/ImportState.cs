namespace OrchardCrm.Clients.Import;

/// <summary>How far an import is.</summary>
public enum ImportState
{
    /// <summary>The file is there; its columns wait for their meaning.</summary>
    New,

    /// <summary>Its rows are looked at; nothing is stored.</summary>
    Checking,

    /// <summary>All rows were looked at.</summary>
    Checked,

    /// <summary>Clients are made of its rows.</summary>
    Importing,

    /// <summary>It was stopped in the middle; what was imported stays.</summary>
    Stopped,

    /// <summary>All good rows were imported.</summary>
    Done,

    /// <summary>What it made is taken back.</summary>
    Undoing,

    /// <summary>What nobody used since was taken back.</summary>
    Undone,
}
