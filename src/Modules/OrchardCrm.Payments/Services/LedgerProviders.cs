namespace OrchardCrm.Payments.Services;

/// <summary>Values of <see cref="Models.LedgerEntry.Provider"/>: each names what <see cref="Models.LedgerEntry.ExternalId"/> is an id of.</summary>
public static class LedgerProviders
{
    /// <summary>A document that was issued; its id.</summary>
    public const string Document = "document";

    /// <summary>A document that was voided; its id.</summary>
    public const string Void = "void";

    /// <summary>What somebody typed; the form's key.</summary>
    public const string Manual = "manual";

    /// <summary>A payment or write-off that was undone; its row.</summary>
    public const string Reversal = "reversal";

    /// <summary>Credit that was un-applied; the row that applied it.</summary>
    public const string Unapplied = "unapplied";
}
