using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCrm.Core.Events;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Kernel.BackgroundTasks;
using OrchardCrm.TestSupport;

namespace OrchardCrm.Tests.Kernel.Events;

/// <summary>Events reach each consumer, with effects that happen once, on both databases.</summary>
public sealed class EventDeliveryTests
{
    private const string Effects = """SELECT "Tag" FROM "NoteIndex" ORDER BY "Id" """;
    private const string States = """SELECT "State" FROM "EventDelivery" ORDER BY "Id" """;

    private readonly RecordingConsumer.Faults _faults = new();

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task An_event_goes_to_the_consumers_that_handle_it(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        await AppendAsync(kernel, ("NoteCreated", "a"), ("Ignored", "a"));

        await DrainAsync(kernel.Services);

        (await kernel.RowsAsync(Effects)).ShouldBe(["NoteCreated"]);
        (await kernel.RowsAsync(States)).ShouldBe(["Done"]);
        (await kernel.CountAsync("Event")).ShouldBe(2);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task An_event_belongs_to_the_transaction_of_what_happened(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        await Should.ThrowAsync<InvalidOperationException>(
            () => kernel.InScopeAsync(scope => scope.GetRequiredService<IEventLog>().AppendAsync("NoteCreated", null, new { })));
        await Should.ThrowAsync<TimeoutException>(() => kernel.InTransactionAsync(async scope =>
        {
            await scope.GetRequiredService<IEventLog>().AppendAsync("NoteCreated", null, new { });
            throw new TimeoutException();
        }));

        (await kernel.CountAsync("Event")).ShouldBe(0);
        (await kernel.CountAsync("EventDelivery")).ShouldBe(0);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Effects_of_a_failed_try_are_undone_and_happen_once_at_the_next(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        _faults.Fails = (_, attempt) => attempt == 1;
        await AppendAsync(kernel, ("NoteCreated", "a"));

        await DrainAsync(kernel.Services);
        (await kernel.RowsAsync(Effects)).ShouldBeEmpty();
        (await kernel.RowsAsync(States)).ShouldBe(["Pending"]);
        await DrainAsync(kernel.Services);
        (await kernel.RowsAsync(Effects)).ShouldBeEmpty("the pause is not over");

        kernel.Time.Advance(TimeSpan.FromSeconds(3));
        await DrainAsync(kernel.Services);
        (await kernel.RowsAsync(Effects)).ShouldBe(["NoteCreated"]);
        (await kernel.RowsAsync(States)).ShouldBe(["Done"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task What_a_killed_node_claimed_comes_back_and_the_node_can_do_no_harm_if_it_wakes(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        await AppendAsync(kernel, ("NoteCreated", "a"));
        var lost = await kernel.InScopeAsync(scope =>
            scope.GetRequiredService<EventClaims>().ClaimAsync(["recorder"], 100, default));
        await DrainAsync(kernel.Services);
        (await kernel.RowsAsync(Effects)).ShouldBeEmpty("the claim still holds");

        kernel.Time.Advance(TimeSpan.FromMinutes(6));
        await DrainAsync(kernel.Services);
        await Should.ThrowAsync<ClaimLostException>(() => kernel.InTransactionAsync(async scope =>
        {
            scope.GetRequiredService<CrmDbContext>().Add(new NoteIndex { Tag = "twice" });
            await scope.GetRequiredService<EventClaims>().CompleteAsync(lost.Single(), default);
        }));

        (await kernel.RowsAsync(Effects)).ShouldBe(["NoteCreated"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task What_a_living_node_is_slow_at_stays_with_it(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        await using var other = kernel.BuildServices(Modules);
        var (calls, answer) = (0, new TaskCompletionSource());
        _faults.Waits = () =>
        {
            Interlocked.Increment(ref calls);
            return answer.Task;
        };
        await AppendAsync(kernel, ("NoteCreated", "a"));
        var slow = DrainAsync(kernel.Services);
        await Eventually.Async(() => calls == 1, "the consumer is at work");

        await SlowWork.OutlastAsync(kernel, """SELECT "DueUtc" FROM "EventDelivery" """, () => DrainAsync(other));
        answer.SetResult();
        await slow;

        calls.ShouldBe(1);
        (await kernel.RowsAsync(Effects)).ShouldBe(["NoteCreated"]);
        (await kernel.RowsAsync(States)).ShouldBe(["Done"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task After_a_failure_later_events_of_the_same_item_wait_and_others_do_not(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        _faults.Fails = (happened, attempt) => happened.Name == "NoteA1" && attempt == 1;
        await AppendAsync(kernel, ("NoteA1", "a"), ("NoteA2", "a"), ("NoteB1", "b"));

        await DrainAsync(kernel.Services);
        (await kernel.RowsAsync(Effects)).ShouldBe(["NoteB1"]);
        await AppendAsync(kernel, ("NoteA3", "a"));
        await DrainAsync(kernel.Services);

        kernel.Time.Advance(TimeSpan.FromSeconds(3));
        await DrainAsync(kernel.Services);
        (await kernel.RowsAsync(Effects)).ShouldBe(["NoteB1", "NoteA1", "NoteA2", "NoteA3"]);
        (await kernel.RowsAsync("""SELECT "Attempt" FROM "EventDelivery" ORDER BY "Id" """)).ShouldBe(["2", "1", "1", "1"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task After_ten_tries_a_delivery_is_given_up_with_its_error(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        _faults.Fails = (happened, _) => happened.Name == "NoteBad";
        await AppendAsync(kernel, ("NoteBad", "a"), ("NoteNext", "a"));

        for (var attempt = 0; attempt < 10; attempt++)
        {
            await DrainAsync(kernel.Services);
            kernel.Time.Advance(TimeSpan.FromMinutes(20));
        }

        await DrainAsync(kernel.Services);
        (await kernel.RowsAsync(States)).ShouldBe(["Dead", "Done"]);
        (await kernel.RowsAsync("""SELECT "Error" FROM "EventDelivery" WHERE "State" = 'Dead' """)).Single().ShouldContain("the power went off");
        (await kernel.RowsAsync(Effects)).ShouldBe(["NoteNext"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Two_shells_share_the_work_and_do_nothing_twice(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        await using var other = kernel.BuildServices(Modules);
        await AppendAsync(kernel, [.. Enumerable.Range(0, 300).Select(number => ($"Note{number:d3}", $"item{number % 7}"))]);

        await Task.WhenAll(
            Task.Run(() => DrainAsync(kernel.Services)), Task.Run(() => DrainAsync(other)), Task.Run(() => DrainAsync(kernel.Services)));
        await DrainAsync(kernel.Services);

        var effects = await kernel.RowsAsync("""SELECT "ContentItemId" || ' ' || "Tag" FROM "NoteIndex" ORDER BY "Id" """);
        effects.Count.ShouldBe(300);
        effects.Distinct().Count().ShouldBe(300);
        foreach (var item in effects.GroupBy(effect => effect[..effect.IndexOf(' ')]))
            item.ShouldBe(item.Order(StringComparer.Ordinal));
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Who_takes_many_events_at_once_gets_them_in_one_transaction_and_one_by_one_where_one_of_them_fails(DatabaseProvider provider)
    {
        var journal = new BatchConsumer.Journal { Fails = "Many2" };
        await using var kernel = await KernelFixture.StartAsync(
            provider,
            services =>
            {
                Modules(services);
                services.AddSingleton(journal).AddEventConsumer<BatchConsumer>();
            },
            typeof(NoteModule.Migrations));
        await AppendAsync(kernel, ("Many1", "a"), ("Many2", "b"), ("NoteOther", "b"), ("Many3", "c"));

        await DrainAsync(kernel.Services);
        journal.Sizes.Order().ShouldBe([1, 1, 1, 3]);
        (await kernel.RowsAsync("""SELECT "Tag" FROM "NoteIndex" ORDER BY "Tag" """)).ShouldBe(["Many1", "Many3", "NoteOther"], "what failed together left nothing");

        journal.Fails = null;
        kernel.Time.Advance(TimeSpan.FromSeconds(3));
        await AppendAsync(kernel, ("Many4", "b"), ("Many5", "d"));
        await DrainAsync(kernel.Services);
        journal.Sizes.Last().ShouldBe(3);
        (await kernel.RowsAsync("""SELECT "Tag" FROM "NoteIndex" WHERE "Tag" LIKE 'Many%' ORDER BY "Id" """)).TakeLast(3).ShouldBe(["Many2", "Many4", "Many5"]);
        (await kernel.RowsAsync(States)).ShouldAllBe(state => state == "Done");
    }

    private Task<KernelFixture> StartAsync(DatabaseProvider provider) =>
        KernelFixture.StartAsync(provider, Modules, typeof(NoteModule.Migrations));

    private void Modules(IServiceCollection services) =>
        services.AddSingleton(_faults).AddEventConsumer<RecordingConsumer>().AddEntityConfiguration<NoteModule.NoteIndexConfiguration>();

    private static Task AppendAsync(KernelFixture kernel, params (string Name, string Item)[] events) =>
        kernel.InTransactionAsync(async scope =>
        {
            foreach (var (name, item) in events)
                await scope.GetRequiredService<IEventLog>().AppendAsync(name, item, new { Text = name });
        });

    private static async Task DrainAsync(IServiceProvider node)
    {
        var pump = node.GetServices<IHostedService>().OfType<EventPump>().Single();
        for (var rounds = 0; rounds < 50; rounds++)
        {
            await using var scope = node.CreateAsyncScope();
            if (!await pump.PumpAsync(scope.ServiceProvider, CancellationToken.None))
                return;
        }
    }
}
