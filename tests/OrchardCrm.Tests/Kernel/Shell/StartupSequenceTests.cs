using OrchardCrm.Core.Shell;
using OrchardCrm.Modules;

namespace OrchardCrm.Tests.Kernel.Shell;

/// <summary>The order in which startups run.</summary>
public sealed class StartupSequenceTests
{
    private static readonly FeatureInfo[] Features =
    [
        Feature("Base"), Feature("Other"), Feature("Middle", "Base"), Feature("Top", "Middle"),
    ];

    [Fact]
    public void A_startup_runs_after_those_of_features_that_it_needs_whatever_its_order()
    {
        Sort(("Top", -100), ("Middle", 0), ("Base", 50)).ShouldBe(["Base", "Middle", "Top"]);
    }

    [Fact]
    public void Among_features_that_do_not_need_each_other_the_lower_order_is_first()
    {
        Sort(("Base", 10), ("Other", -10)).ShouldBe(["Other", "Base"]);
        Sort(("Base", 10), ("Other", 20)).ShouldBe(["Base", "Other"]);
    }

    private static IEnumerable<string> Sort(params (string FeatureId, int Order)[] startups) =>
        StartupSequence
            .Sort(startups.Select(entry => new FeatureStartup(entry.FeatureId, new OrderedStartup(entry.Order))), Features, startup => startup.Order)
            .Select(entry => entry.FeatureId);

    private static FeatureInfo Feature(string id, params string[] dependencies) =>
        new(id, "Test", id, "", "", dependencies, false, false, false);

    private sealed class OrderedStartup(int order) : StartupBase
    {
        public override int Order => order;
    }
}
