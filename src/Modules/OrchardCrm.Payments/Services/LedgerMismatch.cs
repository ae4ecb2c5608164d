namespace OrchardCrm.Payments.Services;

/// <summary>Where the ledger's rows and its projection tell different stories.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="ContentItemId">The document; empty for the client's balance.</param>
/// <param name="What">Which figure.</param>
/// <param name="ExpectedMinor">By the rows.</param>
/// <param name="FoundMinor">As stored.</param>
public sealed record LedgerMismatch(
    string ClientId, string Currency, string ContentItemId, string What, long ExpectedMinor, long FoundMinor);
