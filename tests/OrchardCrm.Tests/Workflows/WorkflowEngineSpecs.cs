using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Data;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Kernel.BackgroundTasks;
using OrchardCrm.TestSupport;
using OrchardCrm.Workflows;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Tests.Workflows;

/// <summary>Workflows go their ways, keep where they are and do each thing once, on both databases.</summary>
public sealed class WorkflowEngineSpecs
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task An_event_starts_it_and_its_activities_follow_the_outcomes(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        await site.SaveAsync(
            Flow.At("NoteCreated", new { Condition = "event.Amount > 10" })
                .Then("if", "IfTask", new { Condition = "{% if event.Amount > 100 %}yes{% endif %}" })
                .Add("large", nameof(ProbeTask), new { Tag = "large {{ event.Amount }}" }).Connect("if", "True", "large")
                .Add("small", nameof(ProbeTask), new { Tag = "small" }).Connect("if", "False", "small")
                .Build());

        await site.HappensAsync("NoteCreated", "a", new { Amount = 500 });
        await site.HappensAsync("NoteCreated", "b", new { Amount = 50 });
        await site.HappensAsync("NoteCreated", "c", new { Amount = 5 });
        await site.DrainAsync();

        (await site.TagsAsync()).Order().ShouldBe(["large 500", "small"]);
        (await site.WorkflowsAsync()).Select(workflow => (workflow.CorrelationId, workflow.State))
            .ShouldBe([("a", WorkflowState.Finished), ("b", WorkflowState.Finished)], ignoreOrder: true);
        var steps = await site.StepsAsync();
        steps.Where(step => step.ActivityId == "if").Select(step => step.Outcome).Order().ShouldBe(["False", "True"]);
        steps.ShouldAllBe(step => step.EndedUtc >= step.StartedUtc && step.Input.Length > 0);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task An_effect_and_its_outcome_commit_together_and_a_failed_try_is_repeated_with_the_same_key(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        var tries = 0;
        site.Orders.FailsInEffect = _ => ++tries < 3 ? new TimeoutException("busy") : null;
        await site.SaveAsync(Flow.At("NoteCreated").Then("probe", nameof(ProbeTask), new { Tag = "once" }).Build());
        await site.HappensAsync("NoteCreated", "a");

        await site.DrainAsync();
        (await site.TagsAsync()).ShouldBeEmpty("the effect was undone with its try");
        (await site.WorkflowAsync()).State.ShouldBe(WorkflowState.Waiting);
        site.Time.Advance(TimeSpan.FromSeconds(3));
        await site.DrainAsync();
        site.Time.Advance(TimeSpan.FromMinutes(1));
        await site.DrainAsync();

        (await site.TagsAsync()).ShouldBe(["once"]);
        site.Orders.Runs.Count.ShouldBe(3);
        site.Orders.Runs.Distinct().ShouldHaveSingleItem().ShouldBe($"{(await site.WorkflowAsync()).WorkflowId}:probe:1");
        (await site.WorkflowAsync()).State.ShouldBe(WorkflowState.Finished);
        (await site.StepsAsync()).Count(step => step.Error?.Contains("busy", StringComparison.Ordinal) == true).ShouldBe(2);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task What_fails_for_good_waits_for_a_person_who_retries_skips_or_cancels(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        site.Orders.Fails = tag => tag == "bad" ? new WorkflowFaultException("The address is wrong.") : null;
        await site.SaveAsync(
            Flow.At("NoteCreated").Then("bad", nameof(ProbeTask), new { Tag = "bad" }).Then("after", nameof(ProbeTask), new { Tag = "after" }).Build());
        foreach (var item in new[] { "a", "b", "c" })
            await site.HappensAsync("NoteCreated", item);
        await site.DrainAsync();

        var faulted = await site.WorkflowsAsync();
        faulted.ShouldAllBe(workflow => workflow.State == WorkflowState.Faulted && workflow.Error == "The address is wrong." && workflow.FaultedActivityId == "bad");
        (await site.InScopeAsync(scope => scope.GetRequiredService<WorkflowInterventions>().SkipAsync(faulted[0].WorkflowId, "Done", default))).ShouldBeTrue();
        (await site.InScopeAsync(scope => scope.GetRequiredService<WorkflowInterventions>().CancelAsync(faulted[1].WorkflowId, default))).ShouldBeTrue();
        site.Orders.Fails = null;
        (await site.InScopeAsync(scope => scope.GetRequiredService<WorkflowInterventions>().RetryAsync(faulted[2].WorkflowId, default))).ShouldBeTrue();
        await site.DrainAsync();

        (await site.WorkflowsAsync()).Select(workflow => workflow.State)
            .ShouldBe([WorkflowState.Finished, WorkflowState.Cancelled, WorkflowState.Finished]);
        (await site.TagsAsync()).Order().ShouldBe(["after", "after", "bad"]);
        (await site.InScopeAsync(scope => scope.GetRequiredService<WorkflowInterventions>().RetryAsync(faulted[1].WorkflowId, default))).ShouldBeFalse();
        (await site.Kernel.RowsAsync("""SELECT "Name" FROM "Event" WHERE "Name" = 'WorkflowFaulted' """)).Count.ShouldBe(3);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Branches_run_side_by_side_and_a_join_waits_for_all_or_takes_the_first(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        await site.SaveAsync(Forked("all", waitForAll: true), Forked("first", waitForAll: false));
        await site.HappensAsync("NoteCreated", "a");
        await site.DrainAsync();
        (await site.TagsAsync()).ShouldBe(["all left", "first left", "first joined"], ignoreOrder: true);

        site.Time.Advance(TimeSpan.FromMinutes(31));
        await site.DrainAsync();

        (await site.TagsAsync()).ShouldBe(["first left", "first joined", "first right", "all left", "all right", "all joined"], ignoreOrder: true);
        (await site.WorkflowsAsync()).ShouldAllBe(workflow => workflow.State == WorkflowState.Finished);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_list_is_gone_through_and_properties_are_kept_between_activities(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        await site.SaveAsync(
            Flow.At("NoteCreated")
                .Then("each", "ForEachTask", new { Values = "[\"x\", \"y\", \"z\"]", ItemName = "letter" })
                .Then("probe", nameof(ProbeTask), new { Tag = "{{ properties.letter }}" }, outcome: "Each")
                .Connect("probe", "Done", "each")
                .Add("set", "SetPropertyTask", new { PropertyName = "last", Value = "{{ properties.letter | upcase }}" }).Connect("each", "Done", "set")
                .Then("switch", "SwitchTask", new { Value = "{{ properties.last }}", Cases = "A\nZ" })
                .Then("end", nameof(ProbeTask), new { Tag = "end" }, outcome: "Z")
                .Build());
        await site.HappensAsync("NoteCreated", "a");
        await site.DrainAsync();

        (await site.TagsAsync()).ShouldBe(["x", "y", "z", "end"]);
        site.Orders.Runs.Select(key => key.Split(':', 2)[1]).ShouldBe(["probe:1", "probe:2", "probe:3", "end:1"]);
        (await site.PropertiesAsync())["last"]!.ToString().ShouldBe("Z");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task It_waits_for_an_event_about_its_own_item(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        await site.SaveAsync(
            Flow.At("NoteCreated").Then("read", "NoteRead", new { Condition = "trigger.Pages > 1" })
                .Then("probe", nameof(ProbeTask), new { Tag = "{{ workflow.correlation_id }} {{ trigger.Pages }}{{ event.Title }}" }).Build());
        await site.HappensAsync("NoteCreated", "a", new { Title = "A" });
        await site.HappensAsync("NoteCreated", "b", new { Title = "B" });
        await site.DrainAsync();
        await site.HappensAsync("NoteRead", "b", new { Pages = 1 });
        await site.DrainAsync();
        (await site.WorkflowsAsync()).ShouldAllBe(workflow => workflow.State == WorkflowState.Waiting);

        await site.HappensAsync("NoteRead", "b", new { Pages = 2 });
        await site.HappensAsync("NoteRead", "c", new { Pages = 2 });
        await site.DrainAsync();

        (await site.TagsAsync()).ShouldBe(["b 2B"]);
        (await site.Kernel.RowsAsync("""SELECT "CorrelationId" FROM "WorkflowBlock" """)).ShouldBe(["a"]);
        (await site.Kernel.CountAsync("WorkflowTrigger")).ShouldBe(0);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task An_event_that_comes_while_another_node_holds_the_workflow_is_not_lost(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        await site.SaveAsync(
            Flow.At("NoteCreated").Then("read", "NoteRead").Then("probe", nameof(ProbeTask), new { Tag = "read" }).Build());
        await site.HappensAsync("NoteCreated", "a");
        await site.DrainAsync();
        var workflow = await site.WorkflowAsync();
        await site.HappensAsync("NoteRead", "a");
        await site.InScopeAsync(async scope =>
        {
            // A node that read the workflow before the event came, and now keeps that it waits on.
            var db = scope.GetRequiredService<CrmDbContext>();
            await scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(token =>
                db.Set<WorkflowRecord>().ExecuteUpdateAsync(row => row.SetProperty(stored => stored.ClaimId, "held"), token));
            return true;
        });
        workflow.ClaimId = "held";
        await DeliverAsync(site);
        await site.InScopeAsync(async scope =>
        {
            await scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(async token =>
            {
                var rows = scope.GetRequiredService<WorkflowRows>();
                await rows.KeepAsync(workflow, null, token);
                await rows.WakeForTriggersAsync(workflow.WorkflowId, token);
            });
            return true;
        });
        await site.DrainAsync();

        (await site.TagsAsync()).ShouldBe(["read"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task What_runs_keeps_its_version_and_what_is_switched_off_starts_no_more(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        await site.SaveAsync(Flow.At("NoteCreated").Then("wait", "WaitTask", new { Hours = 1, Minutes = 0 }).Then("probe", nameof(ProbeTask), new { Tag = "old" }).Build());
        await site.HappensAsync("NoteCreated", "a");
        await site.DrainAsync();

        var changed = Flow.At("NoteCreated").Then("probe", nameof(ProbeTask), new { Tag = "new" }).Build();
        await site.SaveAsync(changed, changed);
        await site.HappensAsync("NoteCreated", "b");
        await site.DrainAsync();
        await site.SaveAsync(changed with { IsEnabled = false });
        await site.HappensAsync("NoteCreated", "c");
        site.Time.Advance(TimeSpan.FromHours(2));
        await site.DrainAsync();

        (await site.TagsAsync()).ShouldBe(["new", "old"]);
        (await site.WorkflowsAsync()).Select(workflow => workflow.Version).ShouldBe([1, 2]);
        (await site.Kernel.CountAsync("WorkflowTypeVersion")).ShouldBe(2);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_circle_is_stopped_a_singleton_runs_alone_and_a_loop_through_events_is_held(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        await site.SaveAsync(
            Flow.At("NoteCreated").Then("set", "SetPropertyTask", new { PropertyName = "x", Value = "1" }).Connect("set", "Done", "set").Build("circle"),
            Flow.At("NoteRead").Then("wait", "WaitTask", new { Days = 1, Minutes = 0 }).Build("alone", isSingleton: true));
        await site.HappensAsync("NoteCreated", "a");
        await site.HappensAsync("NoteRead", "b");
        await site.HappensAsync("NoteRead", "b");
        await site.InScopeAsync(async scope =>
        {
            await scope.GetRequiredService<OrchardCrm.Settings.ISiteService>().UpdateSettingsAsync<WorkflowSettings>(settings => settings.MaxSteps = 25);
            return true;
        });
        await site.DrainAsync();

        var workflows = await site.WorkflowsAsync();
        var circle = workflows.Single(workflow => workflow.WorkflowTypeId == "circle");
        circle.State.ShouldBe(WorkflowState.Faulted);
        circle.Error!.ShouldContain("More than 25 steps");
        workflows.Single(workflow => workflow.WorkflowTypeId == "alone").CorrelationId.ShouldBe("b");

        await site.SaveAsync(Flow.At("NoteCreated").Then("log", "LogTask", new { Text = "x" }).Build("circle"));
        for (var i = 0; i < 110; i++)
            await site.HappensAsync("NoteCreated", "same");
        await site.DrainAsync();
        (await site.WorkflowsAsync()).Count(workflow => workflow.CorrelationId == "same").ShouldBe(100);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Two_nodes_share_the_work_and_what_a_killed_one_held_is_done_once(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        await using var other = site.AddNode();
        await site.SaveAsync(Flow.At("NoteCreated").Then("one", nameof(ProbeTask), new { Tag = "one" }).Then("two", nameof(ProbeTask), new { Tag = "two" }).Build());
        for (var i = 0; i < 20; i++)
            await site.HappensAsync("NoteCreated", $"item{i}");
        await DeliverAsync(site);
        var lost = await site.InScopeAsync(scope => scope.GetRequiredService<WorkflowRows>().ClaimAsync(5, default));
        lost.Count.ShouldBe(5);

        await Task.WhenAll(site.DrainAsync(), WorkflowFixture.DrainAsync(other));
        (await site.TagsAsync()).Count.ShouldBe(30);

        site.Time.Advance(TimeSpan.FromMinutes(6));
        await Task.WhenAll(site.DrainAsync(), WorkflowFixture.DrainAsync(other));
        (await site.TagsAsync()).Count.ShouldBe(40);
        (await site.Kernel.RowsAsync("""SELECT DISTINCT "Title" FROM "NoteIndex" """)).Count.ShouldBe(40);

        // The killed node wakes up: nothing of it is kept.
        await site.InScopeAsync(async scope =>
        {
            await scope.GetRequiredService<WorkflowRunner>().RunAsync(lost[0], new WorkflowBatch(new WorkflowSettings(), System.Globalization.CultureInfo.InvariantCulture), default);
            return true;
        });
        (await site.TagsAsync()).Count.ShouldBe(40);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task What_a_living_node_is_slow_at_stays_with_it(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        await using var other = site.AddNode();
        var answer = new TaskCompletionSource();
        site.Orders.Waits = _ => answer.Task;
        await site.SaveAsync(Flow.At("NoteCreated").Then("slow", nameof(ProbeTask), new { Tag = "slow" }).Build());
        await site.HappensAsync("NoteCreated", "a");
        var slow = site.DrainAsync();
        await Eventually.Async(() => site.Orders.Runs.Count == 1, "the activity is at work");

        await SlowWork.OutlastAsync(site.Kernel, """SELECT "ClaimedUntilUtc" FROM "Workflow" """, () => WorkflowFixture.DrainAsync(other));
        answer.SetResult();
        await slow;

        site.Orders.Runs.Count.ShouldBe(1);
        (await site.TagsAsync()).ShouldBe(["slow"]);
        (await site.WorkflowAsync()).State.ShouldBe(WorkflowState.Finished);
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, false)]
    [InlineData(DatabaseProvider.Postgres, false)]
    [InlineData(DatabaseProvider.Sqlite, true)]
    public async Task What_does_not_stop_when_asked_is_given_up_and_nothing_of_it_is_kept(DatabaseProvider provider, bool blocksItsThread)
    {
        await using var site = await WorkflowFixture.StartAsync(provider, new ActivityTime(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(0.5)));
        await using var other = site.AddNode();
        var (answer, ended) = (new TaskCompletionSource(), new TaskCompletionSource());
        site.Orders.Waits = _ => blocksItsThread ? Task.FromResult(answer.Task.Wait(TimeSpan.FromMinutes(1))) : answer.Task;
        site.Orders.Fails = _ =>
        {
            ended.TrySetResult();
            return null;
        };
        await site.SaveAsync(Flow.At("NoteCreated").Then("stuck", nameof(ProbeTask), new { Tag = "stuck" }).Then("after", nameof(ProbeTask), new { Tag = "after" }).Build());
        await site.HappensAsync("NoteCreated", "a");

        await site.DrainAsync();

        var workflow = await site.WorkflowAsync();
        (workflow.State, workflow.FaultedActivityId, workflow.ClaimId).ShouldBe((WorkflowState.Faulted, "stuck", null));
        workflow.Error!.ShouldContain("did not stop when asked");
        site.Time.Advance(TimeSpan.FromDays(1));
        await WorkflowFixture.DrainAsync(other);
        site.Orders.Runs.Count.ShouldBe(1, "it may still be at work, so nobody tries it again unasked");

        answer.SetResult();
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await site.DrainAsync();
        (await site.TagsAsync()).ShouldBeEmpty("what it still did is not kept");

        (await site.InScopeAsync(scope => scope.GetRequiredService<WorkflowInterventions>().RetryAsync(workflow.WorkflowId, default))).ShouldBeTrue();
        await site.DrainAsync();
        (await site.TagsAsync()).ShouldBe(["stuck", "after"]);
        site.Orders.Runs.Count(key => key == $"{workflow.WorkflowId}:stuck:1").ShouldBe(2, "the other side can tell the repeat");
        (await site.WorkflowAsync()).State.ShouldBe(WorkflowState.Finished);
    }

    private static WorkflowType Forked(string id, bool waitForAll) =>
        Flow.At("NoteCreated").Then("fork", "ForkTask", new { Branches = "Left\nRight" })
            .Then("left", nameof(ProbeTask), new { Tag = id + " left" }, outcome: "Left")
            .Add("wait", "WaitTask", new { Minutes = 30 }).Connect("fork", "Right", "wait")
            .Then("right", nameof(ProbeTask), new { Tag = id + " right" })
            .Add("join", "JoinTask", new { WaitForAll = waitForAll }).Connect("left", "Done", "join").Connect("right", "Done", "join")
            .Then("joined", nameof(ProbeTask), new { Tag = id + " joined" })
            .Build(id);

    private static async Task DeliverAsync(WorkflowFixture site)
    {
        var pump = site.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<OrchardCrm.Core.Events.EventPump>().Single();
        while (await site.InScopeAsync(scope => pump.PumpAsync(scope, default)))
        {
        }
    }
}
