using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Zones;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>A client's page.</summary>
/// <param name="Client">The client.</param>
/// <param name="Actions">Actions of modules.</param>
/// <param name="Cards">Figures and cards of modules.</param>
/// <param name="Tabs">Tabs of modules.</param>
/// <param name="Tab">The tab that is open.</param>
public sealed record ClientPageViewModel(
    ContentItem Client, IReadOnlyList<ZoneItem> Actions, IReadOnlyList<ZoneItem> Cards, IReadOnlyList<ZoneItem> Tabs, ZoneItem Tab);
