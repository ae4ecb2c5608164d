namespace OrchardCrm.Documents.Archives;

/// <summary>How far a ZIP of PDFs is that is sent while it is made. A row, so that any node can tell; it goes after a day.</summary>
public sealed class ArchiveProgress
{
    /// <summary>Made by the page that asked for it: 32 hexadecimal digits; key.</summary>
    public string Token { get; set; } = "";

    /// <summary>Who asked; nobody else is told.</summary>
    public string UserId { get; set; } = "";

    /// <summary>How far it is.</summary>
    public ArchiveState State { get; set; }

    /// <summary>Documents asked for.</summary>
    public int Total { get; set; }

    /// <summary>PDFs that were made.</summary>
    public int Done { get; set; }

    /// <summary>Documents that no longer exist, and are left out.</summary>
    public int Missing { get; set; }

    /// <summary>The document that could not be drawn; else empty.</summary>
    public string Failed { get; set; } = "";

    /// <summary>When this was written.</summary>
    public DateTimeOffset UpdatedUtc { get; set; }
}
