using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>The list of invoices at 10,000 of them, beside a settings page of the same server: whole requests over loopback.</summary>
public sealed class ListPageBenchmark : IBenchmark
{
    private const int Seeds = 100;
    private const int Copies = 99;
    private const int Clients = 20;
    private const string ClientName = "Name";

    public string Name => "list-page";

    public async Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        using var data = new TemporaryFolder("list-page");
        Directory.CreateDirectory(Path.Combine(data.Path, "recipes"));
        await File.WriteAllTextAsync(Path.Combine(data.Path, "recipes", "many.recipe.json"), Recipe().ToJsonString(), cancellationToken);
        var setup = new ServerSetup { Recipe = "many" };
        await using var server = await ServerProcess.StartNewAsync(
            new ServerProcessOptions { DataPath = data.Path, Setup = setup, StartTimeout = TimeSpan.FromMinutes(5) }, cancellationToken);
        await server.StopAsync(cancellationToken);
        Multiply(Path.Combine(data.Path, "orchardcrm.db"));
        await server.StartAsync(cancellationToken);

        using var admin = new SiteVisitor(server.CreateClient());
        await admin.LogInAsync(setup, cancellationToken);

        var baseline = await MeasureAsync("/admin/settings/general");
        var list = await MeasureAsync("/admin/invoices");
        report.AddAtMost("invoices, first page", list, "ms", goal: 20, baseline);
        report.AddAtMost("invoices, overdue", await MeasureAsync("/admin/invoices?status=Overdue"), "ms", goal: 20, baseline);
        report.AddAtMost("invoices, last page", await MeasureAsync("/admin/invoices?page=400"), "ms", goal: 20, baseline);
        report.AddAtMost("invoices, search", await MeasureAsync("/admin/invoices?q=client+17"), "ms", goal: 20, baseline);
        report.AddAtMost("clients, first page", await MeasureAsync("/admin/clients"), "ms", goal: 20, baseline);

        Task<double> MeasureAsync(string path) => Median.MillisecondsAsync(token => admin.ReadAsync(path, token), runs: 40, warmUps: 15, cancellationToken);
    }

    // Making them one by one would take minutes; each of the 100 that the product made is copied 99 times.
    private static void Multiply(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        foreach (var table in new[] { "ContentItem", "InvoiceIndex", "Receivable", "SearchKey" })
        {
            var columns = Columns(connection, table);
            var values = columns.Select(column => column switch
            {
                "ContentItemId" => "substr(ContentItemId, 1, 22) || printf('%04d', copy.n)",
                "Number" => "Number || '-' || copy.n",
                _ => $"\"{column}\"",
            });
            using var command = connection.CreateCommand();
            command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
                WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < {Copies})
                INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
                SELECT {string.Join(", ", values)} FROM "{table}", copy WHERE ContentItemId LIKE '01invoice%'
                """);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static List<string> Columns(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}') WHERE name <> 'Id'";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private static JsonObject Recipe() => new()
    {
        ["name"] = "many",
        ["displayName"] = "Many invoices",
        ["issetuprecipe"] = true,
        ["steps"] = new JsonArray(
            new JsonObject
            {
                ["name"] = "feature",
                ["enable"] = new JsonArray("OrchardCrm.Admin", "OrchardCrm.Invoices", "OrchardCrm.Invoices.Portal"),
            },
            new JsonObject { ["name"] = "content", ["data"] = new JsonArray([.. Enumerable.Range(0, Clients).Select(Client)]) },
            new JsonObject { ["name"] = "Invoices", ["invoices"] = new JsonArray([.. Enumerable.Range(0, Seeds).Select(Invoice)]) }),
    };

    private static JsonObject Client(int index) => new()
    {
        ["ContentType"] = "Client",
        ["ContentItemId"] = ClientId(index),
        ["Published"] = true,
        ["ClientPart"] = new JsonObject { [ClientName] = $"Client {index}", ["Currency"] = "EUR", ["Culture"] = "en" },
    };

    private static JsonObject Invoice(int index)
    {
        var invoice = new JsonObject
        {
            ["id"] = $"01invoice{index:D13}0000",
            ["client"] = ClientId(index % Clients),
            ["state"] = "Sent",
            ["issuedDaysAgo"] = index % 300,
            ["dueInDays"] = 30,
            ["lines"] = new JsonArray(new JsonObject { ["description"] = $"Work package {index}", ["quantity"] = 1 + (index % 9), ["unitPrice"] = 80 }),
        };
        if (index % 2 == 0)
        {
            invoice["payments"] = new JsonArray(new JsonObject { ["daysAgo"] = 0, ["amount"] = "all", ["method"] = "Bank transfer" });
        }

        return invoice;
    }

    private static string ClientId(int index) => $"01client{index:D18}";
}
