namespace OrchardCrm.Documents.Archives;

/// <summary>How far a ZIP of PDFs is.</summary>
public enum ArchiveState
{
    /// <summary>It is being made and sent.</summary>
    Running,

    /// <summary>All of it was sent.</summary>
    Done,

    /// <summary>A document could not be drawn; the download was broken off.</summary>
    Failed,

    /// <summary>Who asked for it stopped the download.</summary>
    Cancelled,
}
