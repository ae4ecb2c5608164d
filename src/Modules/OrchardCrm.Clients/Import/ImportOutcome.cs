namespace OrchardCrm.Clients.Import;

/// <summary>What became of a row.</summary>
public enum ImportOutcome
{
    /// <summary>It cannot be imported as it is.</summary>
    Bad,

    /// <summary>There is such a client already; it is left out.</summary>
    LeftOut,

    /// <summary>It can be imported.</summary>
    Good,

    /// <summary>A client was made of it.</summary>
    Imported,

    /// <summary>The client was taken back.</summary>
    Undone,

    /// <summary>The client was used since and stays.</summary>
    Kept,
}
