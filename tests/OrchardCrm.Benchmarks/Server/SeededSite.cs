using System.Data.Common;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Npgsql;
using OrchardCrm.Shell;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Postgres;
using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>A server whose rows the product made from a recipe and of which there are then many copies; and its administrator.</summary>
public sealed class SeededSite : IAsyncDisposable
{
    private const string Recipe = "seeds";

    private readonly TemporaryFolder data = new(Recipe);

    private SeededSite()
    {
    }

    public ServerProcess Server { get; private set; } = null!;

    public SiteVisitor Admin { get; private set; } = null!;

    /// <summary>Starts it.</summary>
    /// <param name="provider">Its database.</param>
    /// <param name="recipe">What the product makes, see <see cref="InvoiceRecipe"/>.</param>
    /// <param name="copy">Copies the rows, while the server is down.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<SeededSite> StartAsync(
        DatabaseProvider provider, JsonObject recipe, Func<RowCopier, Task> copy, CancellationToken cancellationToken)
    {
        var site = new SeededSite();
        Directory.CreateDirectory(Path.Combine(site.data.Path, "recipes"));
        recipe["name"] = Recipe;
        await File.WriteAllTextAsync(Path.Combine(site.data.Path, "recipes", $"{Recipe}.recipe.json"), recipe.ToJsonString(), cancellationToken);
        var setup = new ServerSetup { Recipe = Recipe };
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
            var copier = new RowCopier(connection, provider);
            await copy(copier);
            // Reminders are begun once of what was open before there were any: of a million copies, beside all that is timed.
            await copier.ExecuteAsync(
                """INSERT INTO "SettingsDocument" ("Name", "Json", "Version") VALUES ('ReminderSettings', '{"OpenInvoicesBegun":true}', 1) ON CONFLICT DO NOTHING""", cancellationToken);
            // As the database does by itself within minutes.
            await copier.ExecuteAsync(provider == DatabaseProvider.Postgres ? "VACUUM ANALYZE" : "PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
        }

        await site.Server.StartAsync(cancellationToken);
        site.Admin = new SiteVisitor(site.Server.CreateClient());
        await site.Admin.LogInAsync(setup, cancellationToken);
        return site;
    }

    /// <summary>
    /// Reads a page that asks for nothing, in the bare layout without menu and warnings. It answers 403, since it says that something is
    /// not allowed.
    /// </summary>
    public async Task ReadEmptyPageAsync(CancellationToken cancellationToken)
    {
        using var answer = await Admin.GetAsync("/admin/denied", cancellationToken);
        await answer.Content.ReadAsStringAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Admin.Dispose();
        await Server.DisposeAsync();
        data.Dispose();
    }
}
