using System.Globalization;
using Microsoft.Data.Sqlite;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>A server with many sent invoices, and its administrator.</summary>
public sealed class ManyInvoicesSite : IAsyncDisposable
{
    private const int Seeds = 100;
    private const int Clients = 20;

    private readonly TemporaryFolder data = new("many-invoices");

    private ManyInvoicesSite()
    {
    }

    public ServerProcess Server { get; private set; } = null!;

    public SiteVisitor Admin { get; private set; } = null!;

    /// <summary>The ids of the invoices that the product made; each was copied.</summary>
    public static string IdOf(int seed, int copy) => InvoiceRecipe.IdOf(seed, copy);

    /// <summary>Starts it with so many invoices, a multiple of 100.</summary>
    public static async Task<ManyInvoicesSite> StartAsync(int invoices, CancellationToken cancellationToken)
    {
        var site = new ManyInvoicesSite();
        Directory.CreateDirectory(Path.Combine(site.data.Path, "recipes"));
        await File.WriteAllTextAsync(Path.Combine(site.data.Path, "recipes", "many.recipe.json"), InvoiceRecipe.Of("many", Clients, Seeds, index => index % Clients).ToJsonString(), cancellationToken);
        var setup = new ServerSetup { Recipe = "many" };
        site.Server = await ServerProcess.StartNewAsync(
            new ServerProcessOptions { DataPath = site.data.Path, Setup = setup, StartTimeout = TimeSpan.FromMinutes(5) }, cancellationToken);
        await site.Server.StopAsync(cancellationToken);
        Multiply(Path.Combine(site.data.Path, "orchardcrm.db"), (invoices / Seeds) - 1);
        await site.Server.StartAsync(cancellationToken);
        site.Admin = new SiteVisitor(site.Server.CreateClient());
        await site.Admin.LogInAsync(setup, cancellationToken);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        Admin.Dispose();
        await Server.DisposeAsync();
        data.Dispose();
    }

    // Making them one by one would take minutes; each of the 100 that the product made is copied so often.
    private static void Multiply(string database, int copies)
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
                WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < {copies})
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
}
