using Microsoft.Extensions.Configuration;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Setup;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Shell;

/// <summary>The databases of a site: its own, and the throwaway one that the setup pages run on.</summary>
internal sealed class SiteDatabase
{
    private const string ProviderKey = "OrchardCrm:Database:Provider";
    private const string ConnectionKey = "OrchardCrm:Database:ConnectionString";

    private SiteDatabase(DatabaseOptions own, DatabaseOptions scratch)
    {
        Own = own;
        Scratch = scratch;
    }

    /// <summary>The site's database, as configured; by default SQLite in the data folder.</summary>
    public DatabaseOptions Own { get; }

    /// <summary>
    /// A SQLite file for the time until the site is set up: the setup shell is then an ordinary shell, and the site's own
    /// database stays untouched until it is set up as a whole.
    /// </summary>
    public DatabaseOptions Scratch { get; }

    /// <summary>Reads the configuration.</summary>
    /// <exception cref="StartFailedException">It names no engine that is served, or lacks what that needs.</exception>
    public static SiteDatabase From(IConfiguration configuration, DataFolder dataFolder)
    {
        var scratch = Sqlite(dataFolder.File("setup.db"));
        var name = configuration[ProviderKey];
        var connection = configuration[ConnectionKey];
        if (!Enum.TryParse<DatabaseProvider>(string.IsNullOrWhiteSpace(name) ? nameof(DatabaseProvider.Sqlite) : name, ignoreCase: true, out var provider)
            || !Enum.IsDefined(provider))
        {
            throw new StartFailedException($"{ProviderKey} is '{name}'. Set it to Sqlite or Postgres.");
        }

        if (!string.IsNullOrWhiteSpace(connection))
            return new SiteDatabase(new DatabaseOptions(provider, connection), scratch);
        return provider == DatabaseProvider.Sqlite
            ? new SiteDatabase(Sqlite(dataFolder.File("orchardcrm.db")), scratch)
            : throw new StartFailedException($"{ProviderKey} is {provider}, but {ConnectionKey} is empty. Set it to the server, database, user and password.");
    }

    /// <summary>Deletes the throwaway database.</summary>
    public void DeleteScratch() => SqliteFile.Delete(Scratch);

    private static DatabaseOptions Sqlite(string path) => new(DatabaseProvider.Sqlite, $"Data Source={path}");
}
