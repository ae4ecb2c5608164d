using OrchardCrm.DisplayManagement.Zones;

namespace OrchardCrm.Portal.ViewModels;

/// <summary>The portal's first page.</summary>
/// <param name="Name">Whom it greets.</param>
/// <param name="Owed">What is owed, written out; empty when nothing is.</param>
/// <param name="NextDue">When something is due next.</param>
/// <param name="Blocks">What the modules show.</param>
public sealed record PortalHomeViewModel(string Name, string Owed, DateOnly? NextDue, IReadOnlyList<ZoneItem> Blocks);
