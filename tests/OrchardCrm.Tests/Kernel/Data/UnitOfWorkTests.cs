using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCrm.Core.Data;
using OrchardCrm.Data;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Kernel.Data;

/// <summary>Transactions on both databases.</summary>
public sealed class UnitOfWorkTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task One_inside_another_joins_it(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.StartAsync(provider);
        var calls = new List<string>();
        await kernel.InScopeAsync(async scope =>
        {
            var unitOfWork = scope.GetRequiredService<IUnitOfWork>();
            await unitOfWork.ExecuteAsync(async token =>
            {
                await unitOfWork.ExecuteAsync(
                    _ =>
                    {
                        scope.GetRequiredService<CrmDbContext>().Add(new FeatureRecord { Id = "inner" });
                        unitOfWork.OnCommitted(() => calls.Add("committed"));
                        unitOfWork.OnCommitting(_ =>
                        {
                            calls.Add("committing");
                            scope.GetRequiredService<CrmDbContext>().Add(new FeatureRecord { Id = "last" });
                            return Task.CompletedTask;
                        });
                        return Task.CompletedTask;
                    },
                    token);
                calls.Add("inner ended");
                unitOfWork.IsActive.ShouldBeTrue();
            });
            unitOfWork.IsActive.ShouldBeFalse();
        });

        calls.ShouldBe(["inner ended", "committing", "committed"]);
        (await kernel.CountAsync("Feature")).ShouldBe(2);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task One_that_is_cut_off_is_rolled_back_and_no_error(DatabaseProvider provider)
    {
        using var log = new KeptLog();
        await using var kernel = await KernelFixture.StartAsync(provider, services => services.AddLogging(logging => logging.AddProvider(log)));
        using var stop = new CancellationTokenSource();
        await kernel.InScopeAsync(async scope => await Should.ThrowAsync<OperationCanceledException>(() =>
            scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(
                async _ =>
                {
                    scope.GetRequiredService<CrmDbContext>().Add(new FeatureRecord { Id = "cut off" });
                    await stop.CancelAsync();
                },
                stop.Token)));

        (await kernel.CountAsync("Feature")).ShouldBe(0);
        log.Problems.ShouldBeEmpty();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_failure_rolls_back_and_forgets(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.StartAsync(provider);
        var committed = false;
        await kernel.InScopeAsync(async scope =>
        {
            var unitOfWork = scope.GetRequiredService<IUnitOfWork>();
            var database = scope.GetRequiredService<CrmDbContext>();
            await Should.ThrowAsync<TimeoutException>(() => unitOfWork.ExecuteAsync(async token =>
            {
                database.Add(new FeatureRecord { Id = "lost" });
                await database.SaveChangesAsync(token);
                database.Add(new FeatureRecord { Id = "never written" });
                unitOfWork.OnCommitted(() => committed = true);
                throw new TimeoutException();
            }));
            database.ChangeTracker.Entries().ShouldBeEmpty();

            await unitOfWork.ExecuteAsync(_ =>
            {
                database.Add(new FeatureRecord { Id = "next" });
                return Task.CompletedTask;
            });
        });

        committed.ShouldBeFalse();
        (await kernel.RowsAsync("""SELECT "Id" FROM "Feature" """)).ShouldBe(["next"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task An_inner_failure_that_is_swallowed_still_keeps_the_whole_from_committing(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.StartAsync(provider);
        await Should.ThrowAsync<InvalidOperationException>(() => kernel.InTransactionAsync(async scope =>
        {
            var unitOfWork = scope.GetRequiredService<IUnitOfWork>();
            scope.GetRequiredService<CrmDbContext>().Add(new FeatureRecord { Id = "half" });
            try
            {
                await unitOfWork.ExecuteAsync(_ => throw new TimeoutException());
            }
            catch (TimeoutException)
            {
                // A caller that thinks nothing of it.
            }
        }));

        (await kernel.CountAsync("Feature")).ShouldBe(0);
    }

    [Fact]
    public async Task On_SQLite_a_second_scope_inside_is_refused_instead_of_waiting_for_itself()
    {
        await using var kernel = await KernelFixture.StartAsync(DatabaseProvider.Sqlite);

        var refused = await Should.ThrowAsync<InvalidOperationException>(
            () => kernel.InTransactionAsync(_ => kernel.InTransactionAsync(_ => Task.CompletedTask)));

        refused.Message.ShouldContain("would wait for itself");
        await kernel.InTransactionAsync(_ => Task.CompletedTask);
    }

    [Fact]
    public async Task On_SQLite_sixteen_writers_lose_no_update()
    {
        await using var kernel = await KernelFixture.StartAsync(DatabaseProvider.Sqlite);
        await kernel.InTransactionAsync(scope =>
        {
            scope.GetRequiredService<CrmDbContext>().Add(new SettingsDocument { Name = "Counter" });
            return Task.CompletedTask;
        });

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            for (var turn = 0; turn < 25; turn++)
            {
                await kernel.InTransactionAsync(async scope =>
                    (await scope.GetRequiredService<CrmDbContext>().Set<SettingsDocument>().FirstAsync()).Version++);
            }
        })));

        (await kernel.ScalarAsync("""SELECT "Version" FROM "SettingsDocument" """)).ShouldBe(400L);
    }

    [Fact]
    public async Task The_gate_lets_writers_in_by_the_order_they_came()
    {
        using var gate = new WriteGate();
        var order = new List<int>();
        var open = new TaskCompletionSource();
        var holder = gate.RunAsync(
            async () =>
            {
                await open.Task;
                return 0;
            },
            CancellationToken.None);
        var waiting = Enumerable.Range(0, 50).Select(number => gate.RunAsync(
            () =>
            {
                order.Add(number);
                return Task.FromResult(number);
            },
            CancellationToken.None)).ToList();

        open.SetResult();
        await Task.WhenAll([holder, .. waiting]);

        order.ShouldBe(Enumerable.Range(0, 50));
    }

    [Fact]
    public async Task SQLite_connections_are_set_up_for_safety()
    {
        await using var kernel = await KernelFixture.StartAsync(DatabaseProvider.Sqlite);
        await kernel.InScopeAsync(async scope =>
        {
            var database = scope.GetRequiredService<CrmDbContext>().Database;
            (await database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync()).ShouldBe(["wal"]);
            (await database.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous").ToListAsync()).ShouldBe([2]);
            (await database.SqlQuery<int>($"SELECT foreign_keys AS Value FROM pragma_foreign_keys").ToListAsync()).ShouldBe([1]);
        });
    }

    [Fact]
    public void Ids_sort_in_the_order_they_were_made()
    {
        var ids = new IdGenerator(TimeProvider.System);
        var made = Enumerable.Range(0, 20_000).Select(_ => ids.GenerateUniqueId()).ToList();

        made.ShouldBe(made.Order(StringComparer.Ordinal));
        made.Distinct().Count().ShouldBe(made.Count);
        made.ShouldAllBe(id => id.Length == 26);
    }
}
