using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Zones;

namespace OrchardCrm.Admin.ViewModels;

/// <summary>The admin's first page.</summary>
/// <param name="Checklist">Steps of the first run; empty when all are done or hidden.</param>
/// <param name="Cards">Cards of modules.</param>
public sealed record DashboardViewModel(IReadOnlyList<ChecklistItem> Checklist, IReadOnlyList<ZoneItem> Cards);
