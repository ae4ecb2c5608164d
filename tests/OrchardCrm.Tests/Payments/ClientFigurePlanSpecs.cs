using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Payments.Services;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Payments;

/// <summary>The figures of a client read index rows of that client, and nothing else, however much others have.</summary>
public sealed class ClientFigurePlanSpecs
{
    private const int Others = 400;

    [Fact]
    public async Task SQLite_answers_them_from_indexes_that_hold_all_they_ask_for()
    {
        await using var books = await LedgerFixture.StartAsync(DatabaseProvider.Sqlite);
        await FillAsync(books);
        foreach (var (sql, lines) in await PlansAsync(books, "EXPLAIN QUERY PLAN ", column: 3))
        {
            var reads = lines.Where(line => line.StartsWith("SEARCH", StringComparison.Ordinal) || line.StartsWith("SCAN", StringComparison.Ordinal)).ToList();
            reads.ShouldNotBeEmpty(sql);
            reads.ShouldAllBe(line => line.StartsWith("SEARCH", StringComparison.Ordinal) && line.Contains("(ClientId=?", StringComparison.Ordinal), $"{sql}\n{string.Join('\n', lines)}");
            if (!sql.Contains("LedgerAccount", StringComparison.Ordinal))
                reads.ShouldAllBe(line => line.Contains("USING COVERING INDEX", StringComparison.Ordinal), $"{sql}\n{string.Join('\n', lines)}");
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
            (await figures.AgeingOfClientAsync(LedgerFixture.Ana, CancellationToken.None)).ShouldNotBeEmpty();
            (await figures.MonthsOfClientAsync(LedgerFixture.Ana, 12, CancellationToken.None)).ShouldNotBeEmpty();
            return true;
        });
        recorder.Queries.Count.ShouldBe(6, "entries, open documents, credit, days to pay, ageing, months");
        var plans = new List<(string, IReadOnlyList<string>)>();
        foreach (var (sql, parameters) in recorder.Queries)
            plans.Add((sql, await books.RowsAsync(explain + sql, parameters, column)));
        return plans;
    }

    // Others' documents by the thousand, of which the figures of one client must read none; and a hundred of its own.
    private static async Task FillAsync(LedgerFixture books)
    {
        await books.ScalarAsync($"""
            INSERT INTO "Receivable" ("ContentItemId", "ClientId", "Kind", "Number", "Currency", "PayableMinor", "PaidMinor", "CreditedMinor", "WrittenOffMinor", "DueMinor", "State", "IssuedOn", "DueOn", "DaysToPay")
            {Numbers(50)}
            SELECT 'r' || client.n || '-' || document.n, CASE WHEN client.n <= 2 THEN '{LedgerFixture.Ana}' ELSE 'c' || client.n END, 'Invoice', 'N' || client.n || '-' || document.n, 'EUR',
                1000, CASE WHEN document.n % 2 = 0 THEN 1000 ELSE 0 END, 0, 0, CASE WHEN document.n % 2 = 0 THEN 0 ELSE 1000 END,
                CASE WHEN document.n % 2 = 0 THEN 'Paid' ELSE 'Open' END, '2026-10-01', '2026-11-01', CASE WHEN document.n % 2 = 0 THEN 12 ELSE NULL END
            FROM clients client, documents document
            """);
        await books.ScalarAsync($"""
            INSERT INTO "LedgerEntry" ("EntryId", "ClientId", "Kind", "Currency", "AmountMinor", "OccurredOn", "RecordedUtc", "Method", "Reference", "Provider", "ExternalId", "ContentItemId", "ReversesEntryId", "Note", "RecordedBy")
            {Numbers(50)}
            SELECT 'e' || client.n || '-' || document.n, CASE WHEN client.n <= 2 THEN '{LedgerFixture.Ana}' ELSE 'c' || client.n END,
                CASE WHEN document.n % 2 = 0 THEN 'Invoice' ELSE 'Payment' END, 'EUR', 1000, '2026-10-01', 0, '', '', 'seed', client.n || '-' || document.n, '', '', '', ''
            FROM clients client, documents document
            """);
        await books.ScalarAsync($"""
            INSERT INTO "LedgerAccount" ("ClientId", "Currency", "CreditMinor")
            {Numbers(1)}
            SELECT CASE WHEN client.n = 1 THEN '{LedgerFixture.Ana}' ELSE 'c' || client.n END, 'EUR', 5 FROM clients client
            """);
    }

    private static string Numbers(int documents) => $"""
        WITH RECURSIVE clients(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM clients WHERE n < {Others}),
            documents(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM documents WHERE n < {documents})
        """;
}
