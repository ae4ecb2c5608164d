using OrchardCrm.ContentManagement;

namespace OrchardCrm.Catalogue.ViewModels;

/// <summary>The list of products and services.</summary>
/// <param name="Items">Items of the page.</param>
/// <param name="Query">Search text.</param>
/// <param name="Archived">Shows what is archived.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="PageSize">Rows a page.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Any">There is any item at all.</param>
public sealed record CatalogueListViewModel(
    IReadOnlyList<ContentItem> Items, string? Query, bool Archived, int Page, int PageSize, int Total, bool Any);
