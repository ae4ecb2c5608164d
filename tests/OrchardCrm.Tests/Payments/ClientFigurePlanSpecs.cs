using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Payments.Services;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Payments;

/// <summary>
/// The figures of a client are read from the sums that the ledger keeps, by the key of that client, and nothing else is, however much
/// it or others have.
/// </summary>
public sealed class ClientFigurePlanSpecs
{
    private const int Others = 400;

    [Fact]
    public async Task SQLite_answers_them_by_the_key_of_the_client()
    {
        await using var books = await LedgerFixture.StartAsync(DatabaseProvider.Sqlite);
        await FillAsync(books);
        foreach (var (sql, lines) in await PlansAsync(books, "EXPLAIN QUERY PLAN ", column: 3))
        {
            var reads = lines.Where(line => line.StartsWith("SEARCH", StringComparison.Ordinal) || line.StartsWith("SCAN", StringComparison.Ordinal)).ToList();
            reads.ShouldNotBeEmpty(sql);
            reads.ShouldAllBe(line => line.StartsWith("SEARCH", StringComparison.Ordinal) && line.Contains("(ClientId=?", StringComparison.Ordinal), $"{sql}\n{string.Join('\n', lines)}");
            sql.ShouldNotContain("\"Receivable\"");
            sql.ShouldNotContain("\"LedgerEntry\"");
        }
    }

    [Fact]
    public async Task PostgreSQL_answers_them_by_the_client_in_an_index()
    {
        await using var books = await LedgerFixture.StartAsync(DatabaseProvider.Postgres);
        await FillAsync(books);
        await books.ScalarAsync("VACUUM ANALYZE");
        foreach (var (sql, lines) in await PlansAsync(books, "EXPLAIN ", column: 0))
        {
            var plan = string.Join('\n', lines);
            plan.ShouldNotContain("Seq Scan", Case.Sensitive, $"{sql}\n{plan}");
            lines.ShouldContain(line => line.Contains("Index Cond", StringComparison.Ordinal) && line.Contains("ClientId", StringComparison.Ordinal), $"{sql}\n{plan}");
        }
    }

    private static async Task<List<(string Sql, IReadOnlyList<string> Lines)>> PlansAsync(LedgerFixture books, string explain, int column)
    {
        using var recorder = new SqlRecorder();
        await books.InScopeAsync(async scope =>
        {
            var figures = scope.GetRequiredService<LedgerFigures>();
            (await figures.OfClientAsync(LedgerFixture.Ana, CancellationToken.None)).ShouldNotBeEmpty();
            (await figures.MonthsOfClientAsync(LedgerFixture.Ana, 12, CancellationToken.None)).ShouldNotBeEmpty();
            return true;
        });
        recorder.Queries.Count.ShouldBe(1, "accounts, due days and months by one");
        var plans = new List<(string, IReadOnlyList<string>)>();
        foreach (var (sql, parameters) in recorder.Queries)
            plans.Add((sql, await books.RowsAsync(explain + sql, parameters, column)));
        return plans;
    }

    // Others' sums by the thousand, of which the figures of one client must read none; and a hundred of its own.
    private static async Task FillAsync(LedgerFixture books)
    {
        await books.ScalarAsync($"""
            INSERT INTO "ReceivableDay" ("ClientId", "Currency", "Kind", "State", "Day", "Count", "PayableMinor", "DueMinor", "FallsDueMinor", "DaysToPay", "PaidCount")
            {Numbers(50)}
            SELECT {ClientOf}, 'EUR', CASE WHEN client.n = 1 THEN 'Invoice' ELSE 'LateFee' END, 'Open', '2026-10-' || document.n, 1, 1000, 1000, 1000, 0, 0
            FROM clients client, documents document WHERE document.n BETWEEN 10 AND 30
            """);
        await books.ScalarAsync($"""
            INSERT INTO "LedgerMonth" ("ClientId", "Currency", "Month", "InvoicedMinor", "PaidMinor")
            {Numbers(12)}
            SELECT {ClientOf}, CASE WHEN client.n = 1 THEN 'USD' ELSE 'EUR' END, '2026-' || document.n || '-01', 1000, 500
            FROM clients client, documents document WHERE document.n > 9
            """);
        await books.ScalarAsync($"""
            INSERT INTO "LedgerAccount" ("ClientId", "Currency", "CreditMinor", "InvoicedMinor")
            {Numbers(1)}
            SELECT CASE WHEN client.n = 1 THEN '{LedgerFixture.Ana}' ELSE 'c' || client.n END, 'EUR', 5, 1000 FROM clients client
            """);
    }

    private static string ClientOf => $"CASE WHEN client.n <= 2 THEN '{LedgerFixture.Ana}' ELSE 'c' || client.n END";

    private static string Numbers(int documents) => $"""
        WITH RECURSIVE clients(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM clients WHERE n < {Others}),
            documents(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM documents WHERE n < {documents})
        """;
}
