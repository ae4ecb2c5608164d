namespace OrchardCrm.Clients.Import;

/// <summary>A number, e-mail address or tax number of a good row that was looked at: later rows that have it are twins. Goes once all are looked at.</summary>
public sealed class ClientImportKey
{
    /// <summary>The import; key with <see cref="Key"/>.</summary>
    public string ImportId { get; set; } = "";

    /// <summary>The value, after a letter for what it is.</summary>
    public string Key { get; set; } = "";
}
