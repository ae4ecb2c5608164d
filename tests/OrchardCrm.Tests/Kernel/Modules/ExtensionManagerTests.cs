using OrchardCrm.Core.Modules;
using OrchardCrm.Modules;

namespace OrchardCrm.Tests.Kernel.Modules;

/// <summary>What counts as a feature, and in which order.</summary>
public sealed class ExtensionManagerTests
{
    [Fact]
    public void Features_stand_after_those_that_they_need()
    {
        var manager = With(Feature("A", "C"), Feature("B"), Feature("C", "B"));

        manager.Features.Select(feature => feature.Id).ShouldBe(["B", "C", "A"]);
    }

    [Fact]
    public void The_order_does_not_depend_on_how_modules_were_found()
    {
        FeatureInfo[] features = [Feature("D", "A"), Feature("C", "A"), Feature("B", "D"), Feature("A")];

        With(features).Features.ShouldBe(With([.. features.Reverse()]).Features);
    }

    [Fact]
    public void A_circle_is_named_in_full()
    {
        var error = Should.Throw<InvalidOperationException>(() => With(Feature("A", "B"), Feature("B", "C"), Feature("C", "A")));

        error.Message.ShouldContain("A → B → C → A");
    }

    [Fact]
    public void An_id_that_two_modules_declare_is_an_error()
    {
        Should.Throw<InvalidOperationException>(() => With(Feature("A"), Feature("A"))).Message.ShouldContain("declared twice");
    }

    [Fact]
    public void A_feature_whose_dependency_is_missing_is_set_aside_with_all_that_need_it()
    {
        var manager = With(Feature("A"), Feature("B", "Missing"), Feature("C", "B"));

        manager.Features.Select(feature => feature.Id).ShouldBe(["A"]);
        manager.Incomplete.Keys.Select(feature => feature.Id).ShouldBe(["B", "C"]);
        Should.Throw<InvalidOperationException>(() => manager.WithDependencies(["B"])).Message.ShouldContain("Missing");
    }

    [Fact]
    public void The_closure_adds_dependencies_and_what_every_site_has()
    {
        var manager = With(Feature("A", "B"), Feature("B"), Feature("C"), Feature("Always") with { IsAlwaysEnabled = true });

        manager.WithDependencies(["A"]).Select(feature => feature.Id).ShouldBe(["B", "A", "Always"]);
    }

    [Fact]
    public void An_unknown_feature_is_an_error_that_names_it()
    {
        Should.Throw<InvalidOperationException>(() => With(Feature("A")).WithDependencies(["Nope"])).Message.ShouldContain("Nope");
    }

    [Fact]
    public void Dependents_are_found_through_others()
    {
        var manager = With(Feature("A"), Feature("B", "A"), Feature("C", "B"), Feature("D"));

        manager.GetDependents("A").Select(feature => feature.Id).ShouldBe(["B", "C"]);
    }

    private static ExtensionManager With(params FeatureInfo[] features) =>
        new([new ModuleInfo("Test", "Test", "1.0", false, typeof(ExtensionManagerTests).Assembly, features)]);

    private static FeatureInfo Feature(string id, params string[] dependencies) =>
        new(id, "Test", id, "", "", dependencies, false, false, false);
}
