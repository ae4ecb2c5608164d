using OrchardCrm.ContentManagement;

namespace OrchardCrm.Payments.Services;

/// <summary>Outcome of an act of the ledger.</summary>
/// <param name="EntryId">The row; empty when nothing was written.</param>
/// <param name="Errors">What is wrong, by field; nothing was written then.</param>
public sealed record LedgerResult(string EntryId, IReadOnlyList<ContentError> Errors)
{
    /// <summary>True when it was done.</summary>
    public bool Succeeded => Errors.Count == 0;
}
