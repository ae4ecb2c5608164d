using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Events;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Kernel.Events;
using OrchardCrm.Tests.Payments;

namespace OrchardCrm.Tests.Kernel.Data;

/// <summary>Sessions of PostgreSQL prepare what they are asked again and again, and survive that tables change.</summary>
public sealed class PostgresSessionTests
{
    [Fact]
    public void What_the_administrator_wrote_down_stays()
    {
        var own = new NpgsqlConnectionStringBuilder(PostgresSession.Tune("Host=db;Max Auto Prepare=0;No Reset On Close=false"));
        (own.MaxAutoPrepare, own.NoResetOnClose).ShouldBe((0, false));
        var plain = new NpgsqlConnectionStringBuilder(PostgresSession.Tune("Host=db;Database=crm"));
        (plain.Host, plain.Database, plain.MaxAutoPrepare, plain.NoResetOnClose).ShouldBe(("db", "crm", 100, true));
    }

    [Fact]
    public async Task Another_node_that_changes_the_tables_costs_a_running_one_a_try_at_most()
    {
        await using var kernel = await StartAsync();
        for (var use = 0; use < 8; use++)
            await ClaimAsync(kernel);
        var prepared = await kernel.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Database
            .SqlQuery<string>($"""SELECT statement AS "Value" FROM pg_prepared_statements""").ToListAsync());
        prepared.ShouldContain(statement => statement.Contains("RETURNING *", StringComparison.Ordinal));

        await kernel.ScalarAsync("""ALTER TABLE "EventDelivery" ADD COLUMN "Added" integer""");
        await AppendAsync(kernel, 1);
        var failures = 0;
        List<EventDeliveryRecord> claimed = [];
        for (var attempt = 0; attempt < 3 && claimed.Count == 0; attempt++)
        {
            try
            {
                claimed = await ClaimAsync(kernel);
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.FeatureNotSupported)
            {
                failures++;
            }
        }

        claimed.Count.ShouldBe(1);
        failures.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task A_sudden_crowd_of_events_is_claimed_by_the_index_though_no_statistics_know_of_it()
    {
        await using var kernel = await StartAsync();
        await AppendAsync(kernel, 600);
        using var recorder = new SqlRecorder();
        (await ClaimAsync(kernel)).Count.ShouldBe(100);

        var (sql, parameters) = recorder.Queries.Single(query => query.Sql.Contains("SKIP LOCKED", StringComparison.Ordinal));
        var plan = string.Join('\n', await kernel.RowsAsync("EXPLAIN " + sql, parameters: parameters));
        plan.ShouldContain("SubPlan", Case.Sensitive, plan);
        plan.Split('\n').ShouldContain(line => line.Contains("Index Cond", StringComparison.Ordinal) && line.Contains("CorrelationId", StringComparison.Ordinal), plan);
    }

    private static Task<KernelFixture> StartAsync() => KernelFixture.StartAsync(
        DatabaseProvider.Postgres,
        services => services.AddSingleton(new RecordingConsumer.Faults()).AddEventConsumer<RecordingConsumer>().AddEntityConfiguration<NoteModule.NoteIndexConfiguration>(),
        typeof(NoteModule.Migrations));

    private static Task AppendAsync(KernelFixture kernel, int events) => kernel.InTransactionAsync(async scope =>
    {
        for (var number = 0; number < events; number++)
            await scope.GetRequiredService<IEventLog>().AppendAsync("NoteCreated", $"note-{number}", new { });
    });

    private static Task<List<EventDeliveryRecord>> ClaimAsync(KernelFixture kernel) =>
        kernel.InScopeAsync(scope => scope.GetRequiredService<EventClaims>().ClaimAsync(["recorder"], 100, CancellationToken.None));
}
