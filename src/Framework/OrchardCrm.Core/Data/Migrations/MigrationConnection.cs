using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Data.Migrations;

/// <summary>Opens a connection beside EF Core, which knows no model yet while migrations run.</summary>
internal static class MigrationConnection
{
    /// <summary>An open connection; SQLite is set up as shells use it.</summary>
    public static async Task<DbConnection> OpenAsync(DatabaseOptions database, CancellationToken cancellationToken)
    {
        DbConnection connection = database.Provider == DatabaseProvider.Sqlite
            ? new SqliteConnection(database.ConnectionString)
            // Not pooled: a lock of the session must end with the connection.
            : new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            if (database.Provider == DatabaseProvider.Sqlite)
            {
                await using var command = connection.CreateCommand();
                command.CommandText = SqlitePragmas.Statements;
                await command.ExecuteNonQueryAsync(cancellationToken);
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
