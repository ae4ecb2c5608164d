using OrchardCrm.Shell;

namespace OrchardCrm.Admin.ViewModels;

/// <summary>The features page.</summary>
/// <param name="Groups">Features by category.</param>
public sealed record FeaturesViewModel(IReadOnlyList<IGrouping<string, FeatureState>> Groups);
