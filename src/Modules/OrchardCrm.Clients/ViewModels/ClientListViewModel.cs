using OrchardCrm.Clients.Listing;
using OrchardCrm.DisplayManagement;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>The list of clients.</summary>
/// <param name="Rows">The page's rows.</param>
/// <param name="Filter">What is shown, in which order.</param>
/// <param name="Page">The page.</param>
/// <param name="Total">How many rows there are.</param>
/// <param name="AnyClient">There is a client at all.</param>
/// <param name="Tags">Tags to filter by.</param>
/// <param name="Currencies">Currencies to sort amounts in.</param>
/// <param name="Currency">The one that they are sorted in.</param>
/// <param name="HasFigures">There are figures.</param>
/// <param name="MayManage">The person may change clients.</param>
/// <param name="Today">Today in the business's time zone.</param>
public sealed record ClientListViewModel(
    IReadOnlyList<ClientRow> Rows, ClientFilter Filter, ListPage Page, ClientTotal Total, bool AnyClient, IReadOnlyList<string> Tags, IReadOnlyList<string> Currencies,
    string Currency, bool HasFigures, bool MayManage, DateOnly Today)
{
    /// <summary>The filter that a column's heading leads to: its order, and the other way round where it is the one already.</summary>
    public ClientFilter SortedBy(ClientSort sort) => Filter with
    {
        Sort = sort,
        // Amounts begin with the largest, names with A.
        Descending = Filter.Sort == sort ? !Filter.Descending : sort is not (ClientSort.Name or ClientSort.DueSince),
    };

    /// <summary>How a column is sorted, for assistive technology; null where it is not.</summary>
    public string? AriaSort(ClientSort sort) => Filter.Sort != sort ? null : Filter.Descending ? "descending" : "ascending";
}
