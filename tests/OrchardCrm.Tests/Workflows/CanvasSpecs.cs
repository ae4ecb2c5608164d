using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCrm.Shell;
using OrchardCrm.Workflows.Editing;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Tests.Workflows;

/// <summary>Where activities stand on the canvas.</summary>
public sealed class CanvasSpecs
{
    [Fact]
    public Task What_is_dropped_stands_there_and_leads_nowhere_yet() => WithAsync(activities =>
    {
        var type = WorkflowEdits.Add(One("LogTask"), "LogTask", (500, 321), activities);

        (type.Activities[1].X, type.Activities[1].Y).ShouldBe((500, 321));
        type.Transitions.ShouldBeEmpty();
    });

    [Fact]
    public Task What_is_added_otherwise_follows_the_last_one_at_a_free_place() => WithAsync(activities =>
    {
        var type = WorkflowEdits.Add(One("LogTask"), "LogTask", null, activities);
        type = WorkflowEdits.Add(type with { Activities = [.. type.Activities.Reverse()] }, "LogTask", null, activities);

        type.Transitions.Select(transition => transition.ToKey()).ShouldBe(["log:Done:log2"], "the last one of the reversed list has no free outcome");
        type.Activities.Select(activity => (activity.X, activity.Y)).Distinct().Count().ShouldBe(3);
        WorkflowLayout.Place(type, activities).ShouldBeSameAs(type, "nothing stands on anything else");
    });

    [Fact]
    public Task A_file_without_places_is_laid_out_in_columns_from_its_start() => WithAsync(activities =>
    {
        var type = new WorkflowType
        {
            Activities = [Activity("c"), Activity("start") with { IsStart = true }, Activity("b"), Activity("alone"), Activity("loop")],
            Transitions = [new("start", "Done", "b"), new("b", "Done", "c"), new("c", "Done", "b"), new("loop", "Done", "loop")],
        };

        var placed = WorkflowLayout.Place(type, activities);

        placed.Activities.OrderBy(activity => activity.X).ThenBy(activity => activity.ActivityId)
            .GroupBy(activity => activity.X).Select(column => string.Join(' ', column.Select(activity => activity.ActivityId)))
            .ShouldBe(["alone loop start", "b", "c"]);
        placed.Activities.Select(activity => (activity.X, activity.Y)).Distinct().Count().ShouldBe(5);
        placed.Transitions.ShouldBe(type.Transitions);
    });

    [Theory]
    [InlineData("120", "80", 120, 80)]
    [InlineData("-99999999", "7", -20_000, 7)]
    [InlineData("left", "", 5, 6)]
    public Task A_moved_activity_is_read_from_the_form(string x, string y, int readX, int readY) => WithAsync(activities =>
    {
        var type = new WorkflowType { Activities = [Activity("log") with { X = 5, Y = 6 }] };
        var form = new FormCollection(new Dictionary<string, StringValues>
        {
            [WorkflowForm.DefinitionField] = WorkflowTypeStore.Write(type),
            ["a.log.x"] = x, ["a.log.y"] = y, ["DropX"] = x, ["DropY"] = y,
        });

        var read = WorkflowForm.Read(form, "w", activities, text => text).Activities.Single();

        (read.X, read.Y).ShouldBe((readX, readY));
        WorkflowForm.ReadDrop(form).ShouldBe(y.Length == 0 ? null : (readX, readY));
    });

    [Fact]
    public void What_was_typed_and_what_was_removed_are_undone_one_by_one()
    {
        var drawn = new WorkflowType { Activities = [Activity("log"), Activity("other")] };
        var typed = drawn with { Name = "Typed" };

        var undo = WorkflowForm.ReadUndo(new FormCollection([]), drawn, typed, WorkflowEdits.Remove(typed, "log"));

        undo.Select(state => WorkflowTypeStore.Read(state)).Select(state => (state.Name, state.Activities.Count)).ShouldBe([("", 2), ("Typed", 2)]);
    }

    private static WorkflowType One(string name) => new() { Activities = [new ActivityRecord { ActivityId = "log", Name = name, X = 40, Y = 40 }] };

    private static ActivityRecord Activity(string id) => new() { ActivityId = id, Name = "LogTask" };

    private static async Task WithAsync(Action<ActivityCatalogue> act)
    {
        await using var fixture = await WorkflowFixture.StartAsync(DatabaseProvider.Sqlite);
        await fixture.InScopeAsync(scope =>
        {
            act(scope.GetRequiredService<ActivityCatalogue>());
            return Task.FromResult(true);
        });
    }
}
