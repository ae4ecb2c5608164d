using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Bulk;

namespace OrchardCrm.Invoices.Bulk;

/// <summary>What can be done to many invoices at once.</summary>
public sealed class InvoiceBulkActs(DocumentBulkActs acts, IStringLocalizer<Strings> S)
{
    /// <summary>Name of the act that records payments.</summary>
    public const string Pay = "pay";

    /// <summary>The acts, in the order of their buttons.</summary>
    public IReadOnlyList<BulkAct> All =>
    [
        acts.Send,
        new(
            Pay, S["Record payment"],
            count => S["{0} invoices are chosen. Of each, all that is due is recorded as paid.", count],
            count => S["Record {0} payments", count])
        {
            Fields = "_BulkPayFields",
        },
        acts.MarkSent, acts.Archive, acts.Restore, acts.Delete,
    ];
}
