using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using OrchardCrm.Shell;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Postgres;
using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>
/// A server with a client of many invoices among very many of others. Index and ledger rows of invoices that the product made are
/// copied; their documents are not, since no page of a client reads them.
/// </summary>
public sealed class BusyClientSite : IAsyncDisposable
{
    private const int Seeds = 100;
    private const int OtherClients = 20;

    private readonly TemporaryFolder data = new("busy-client");

    private BusyClientSite()
    {
    }

    public ServerProcess Server { get; private set; } = null!;

    public SiteVisitor Admin { get; private set; } = null!;

    /// <summary>The page of the client.</summary>
    public static string ClientPath => $"/admin/clients/{InvoiceRecipe.ClientId(0)}";

    /// <summary>Starts it.</summary>
    /// <param name="provider">Its database.</param>
    /// <param name="ofClient">How many invoices the client has, a multiple of 100.</param>
    /// <param name="inAll">How many there are, a multiple of 100.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<BusyClientSite> StartAsync(DatabaseProvider provider, int ofClient, int inAll, CancellationToken cancellationToken)
    {
        var site = new BusyClientSite();
        Directory.CreateDirectory(Path.Combine(site.data.Path, "recipes"));
        // The first hundred are the client's.
        var recipe = InvoiceRecipe.Of("busy", OtherClients + 1, 2 * Seeds, index => index < Seeds ? 0 : 1 + (index % OtherClients));
        await File.WriteAllTextAsync(Path.Combine(site.data.Path, "recipes", "busy.recipe.json"), recipe.ToJsonString(), cancellationToken);
        var setup = new ServerSetup { Recipe = "busy" };
        var postgres = provider == DatabaseProvider.Postgres ? await PostgresCluster.NewDatabaseAsync(cancellationToken) : null;
        site.Server = await ServerProcess.StartNewAsync(
            new ServerProcessOptions { DataPath = site.data.Path, PostgresConnectionString = postgres, Setup = setup, StartTimeout = TimeSpan.FromMinutes(5) },
            cancellationToken);
        await site.Server.StopAsync(cancellationToken);
        await using (DbConnection connection = postgres is null
            ? new SqliteConnection($"Data Source={Path.Combine(site.data.Path, "orchardcrm.db")};Pooling=False")
            : new NpgsqlConnection(postgres))
        {
            await connection.OpenAsync(cancellationToken);
            await CopyAsync(connection, provider, "=", (ofClient / Seeds) - 1, cancellationToken);
            await CopyAsync(connection, provider, "<>", ((inAll - ofClient) / Seeds) - 1, cancellationToken);
            // As the database does by itself within minutes.
            await ExecuteAsync(connection, provider == DatabaseProvider.Postgres ? "VACUUM ANALYZE" : "PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
        }

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

    private static async Task CopyAsync(DbConnection connection, DatabaseProvider provider, string which, int copies, CancellationToken cancellationToken)
    {
        var ofClients = $"\"ClientId\" {which} '{InvoiceRecipe.ClientId(0)}'";
        // Allocations first, while all entries are those that the product made.
        await CopyTableAsync("LedgerAllocation", $"\"EntryId\" IN (SELECT \"EntryId\" FROM \"LedgerEntry\" WHERE {ofClients})");
        foreach (var table in new[] { "LedgerEntry", "Receivable", "InvoiceIndex" })
            await CopyTableAsync(table, ofClients);
        var sums = new[] { "InvoicedMinor", "PaidMinor", "OutstandingMinor" }.Select(column => $"\"{column}\" = \"{column}\" * {copies + 1}");
        await ExecuteAsync(connection, $"UPDATE \"LedgerAccount\" SET {string.Join(", ", sums)} WHERE {ofClients}", cancellationToken);

        async Task CopyTableAsync(string table, string condition)
        {
            var columns = await ColumnsAsync(connection, table, cancellationToken);
            var padded = provider == DatabaseProvider.Postgres ? "lpad(n::text, {0}, '0')" : "printf('%0{0}d', n)";
            var (four, six) = (padded.Replace("{0}", "4", StringComparison.Ordinal), padded.Replace("{0}", "6", StringComparison.Ordinal));
            var values = columns.Select(column => column switch
            {
                "ContentItemId" => $"CASE WHEN \"ContentItemId\" = '' THEN '' ELSE substr(\"ContentItemId\", 1, 22) || {four} END",
                "EntryId" => $"substr(\"EntryId\", 7, 20) || {six}",
                "Number" => "CASE WHEN \"Number\" = '' THEN '' ELSE \"Number\" || '-' || n END",
                "ExternalId" => "\"ExternalId\" || '-' || n",
                _ => $"\"{column}\"",
            });
            await ExecuteAsync(
                connection,
                string.Create(CultureInfo.InvariantCulture, $"""
                    WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < {copies})
                    INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
                    SELECT {string.Join(", ", values)} FROM "{table}", copy WHERE {condition}
                    """),
                cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<string>> ColumnsAsync(DbConnection connection, string table, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE 1 = 0";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).Where(name => name != "Id")];
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
