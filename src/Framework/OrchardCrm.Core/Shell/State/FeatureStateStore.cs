using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OrchardCrm.Core.Data;
using OrchardCrm.Data;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Shell.State;

/// <summary>Which features a site has. Read before there is a shell, so without EF; written inside a shell.</summary>
internal sealed class FeatureStateStore
{
    private const string Table = "Feature";

    /// <summary>Ids of the enabled features, or null for a database in which no site was set up.</summary>
    public async Task<IReadOnlyList<string>?> ReadAsync(DatabaseOptions database, CancellationToken cancellationToken)
    {
        if (database.Provider == DatabaseProvider.Sqlite && !File.Exists(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource))
            return null;

        await using var connection = Connect(database);
        await connection.OpenAsync(cancellationToken);
        if (!await HasTableAsync(connection, database.Provider, cancellationToken))
            return null;

        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT "Id" FROM "{Table}" WHERE "Enabled" """;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var ids = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
            ids.Add(reader.GetString(0));
        return ids.Count == 0 ? null : ids;
    }

    /// <summary>Makes the ids the site's enabled features. Joins a unit of work that is active.</summary>
    public async Task SaveAsync(IServiceProvider scope, IReadOnlyCollection<string> featureIds, CancellationToken cancellationToken)
    {
        var context = scope.GetRequiredService<CrmDbContext>();
        await scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            async token =>
            {
                var rows = await context.Set<FeatureRecord>().ToListAsync(token);
                foreach (var row in rows)
                    row.Enabled = featureIds.Contains(row.Id);
                var known = rows.Select(row => row.Id);
                context.AddRange(featureIds.Except(known, StringComparer.Ordinal).Select(id => new FeatureRecord { Id = id, Enabled = true }));
                await context.SaveChangesAsync(token);
            },
            cancellationToken);
    }

    private static DbConnection Connect(DatabaseOptions database) => database.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteConnection(database.ConnectionString),
        DatabaseProvider.Postgres => new NpgsqlConnection(database.ConnectionString),
        _ => throw new NotSupportedException($"There is no database provider {database.Provider}."),
    };

    private static async Task<bool> HasTableAsync(DbConnection connection, DatabaseProvider provider, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = provider == DatabaseProvider.Sqlite
            ? $"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '{Table}'"
            : $"""SELECT COUNT(*) WHERE to_regclass('"{Table}"') IS NOT NULL""";
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), null) > 0;
    }
}
