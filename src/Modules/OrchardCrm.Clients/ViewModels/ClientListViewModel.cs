using OrchardCrm.Clients.Indexes;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>The list of clients.</summary>
/// <param name="Rows">The page's rows.</param>
/// <param name="Query">Search text.</param>
/// <param name="Archived">The list shows archived clients.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="PageSize">Rows a page.</param>
/// <param name="Total">Rows in all.</param>
/// <param name="AnyClient">There is a client at all.</param>
public sealed record ClientListViewModel(
    IReadOnlyList<ClientIndex> Rows, string? Query, bool Archived, int Page, int PageSize, int Total, bool AnyClient);
