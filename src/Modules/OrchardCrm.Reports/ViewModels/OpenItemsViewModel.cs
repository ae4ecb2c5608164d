using OrchardCrm.Reports.Models;

namespace OrchardCrm.Reports.ViewModels;

/// <summary>The documents behind a figure of the aged receivables.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Bucket">Of this age; null for all.</param>
/// <param name="ClientName">Of this client; null for all.</param>
/// <param name="Items">The documents.</param>
public sealed record OpenItemsViewModel(DateOnly AsOf, AgeBucket? Bucket, string? ClientName, IReadOnlyList<OpenItem> Items);
