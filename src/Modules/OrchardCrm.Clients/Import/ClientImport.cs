namespace OrchardCrm.Clients.Import;

/// <summary>An import of clients from a file. All of its state is in its row, so that any node can do the next step.</summary>
public sealed class ClientImport
{
    /// <summary>26 characters, sortable; key.</summary>
    public string ImportId { get; set; } = "";

    /// <summary>The file in the file store.</summary>
    public string FileId { get; set; } = "";

    /// <summary>Its name.</summary>
    public string FileName { get; set; } = "";

    /// <summary>Rows in the file, headings not counted.</summary>
    public int Rows { get; set; }

    /// <summary>What each column of the file means: keys of <see cref="Exchange.ClientColumn"/> in their order, empty for nothing; JSON.</summary>
    public string Mapping { get; set; } = "[]";

    /// <summary>Rows whose number, e-mail address or tax number a client has already are left out.</summary>
    public bool LeaveOutTwins { get; set; }

    /// <summary>How far it is.</summary>
    public ImportState State { get; set; }

    /// <summary>Rows that are done in this state.</summary>
    public int Position { get; set; }

    /// <summary>Bytes of the file that are done in this state; 0 at its beginning.</summary>
    public long FileOffset { get; set; }

    /// <summary>Lines of the file that are done in this state, the headings and blank ones among them.</summary>
    public int FileLine { get; set; }

    /// <summary>When the file came.</summary>
    public DateTimeOffset CreatedUtc { get; set; }

    /// <summary>Who brought it.</summary>
    public string UserId { get; set; } = "";
}
