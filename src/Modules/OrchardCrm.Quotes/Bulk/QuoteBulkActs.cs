using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Bulk;

namespace OrchardCrm.Quotes.Bulk;

/// <summary>What can be done to many quotes at once.</summary>
public sealed class QuoteBulkActs(DocumentBulkActs acts)
{
    /// <summary>The acts, in the order of their buttons.</summary>
    public IReadOnlyList<BulkAct> All => [acts.Send, acts.MarkSent, acts.Archive, acts.Restore, acts.Delete];
}
