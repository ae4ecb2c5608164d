using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Bulk;

namespace OrchardCrm.CreditNotes.Bulk;

/// <summary>What can be done to many credit notes at once.</summary>
public sealed class CreditNoteBulkActs(DocumentBulkActs acts)
{
    /// <summary>The acts, in the order of their buttons.</summary>
    public IReadOnlyList<BulkAct> All => [acts.Send, acts.MarkSent, acts.Delete];
}
