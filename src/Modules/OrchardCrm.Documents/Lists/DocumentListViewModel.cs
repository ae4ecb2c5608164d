using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Bulk;

namespace OrchardCrm.Documents.Lists;

/// <summary>What every list of documents shows around its rows.</summary>
/// <param name="ListPath">Its address.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="ClientName">Name of the filter's client; null for none.</param>
/// <param name="Currencies">Currencies to choose from.</param>
/// <param name="Total">How many documents the filter finds.</param>
/// <param name="RowCount">How many of them the page shows.</param>
/// <param name="Acts">What the person may do to many at once.</param>
public sealed record DocumentListViewModel(
    string ListPath, DocumentFilter Filter, string? ClientName, IReadOnlyList<string> Currencies, int Total, int RowCount, IReadOnlyList<BulkAct> Acts)
{
    /// <summary>The acts that make sense here: what is archived is not archived again.</summary>
    public IEnumerable<BulkAct> ActsHere =>
        Acts.Where(act => act.Name is not (DocumentActNames.Archive or DocumentActNames.Restore) || (act.Name == DocumentActNames.Restore) == (Filter.Archived == true));
}
