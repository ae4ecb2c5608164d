using Microsoft.Data.Sqlite;
using Npgsql;
using OrchardCrm.Core.Data;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Setup;

/// <summary>Remembers what a database held before a try of setup, and removes what the try made unless it is kept.</summary>
internal sealed class DatabaseAttempt : IAsyncDisposable
{
    private const string ListTables = "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema()";
    private readonly DatabaseOptions _database;
    private readonly HashSet<string> _tablesBefore;
    private readonly bool _fileExisted;
    private bool _kept;

    private DatabaseAttempt(DatabaseOptions database, bool fileExisted, HashSet<string> tablesBefore)
    {
        _database = database;
        _fileExisted = fileExisted;
        _tablesBefore = tablesBefore;
    }

    /// <summary>Begins a try.</summary>
    public static async Task<DatabaseAttempt> BeginAsync(DatabaseOptions database, CancellationToken cancellationToken)
    {
        if (database.Provider == DatabaseProvider.Sqlite)
            return new DatabaseAttempt(database, File.Exists(SqliteFile.Of(database)), []);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return new DatabaseAttempt(database, true, await ReadTablesAsync(connection, cancellationToken));
    }

    /// <summary>The try succeeded.</summary>
    public void Keep() => _kept = true;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_kept)
            return;
        if (_database.Provider == DatabaseProvider.Postgres)
            await DropNewTablesAsync();
        else if (!_fileExisted)
            SqliteFile.Delete(_database);
    }

    private async Task DropNewTablesAsync()
    {
        await using var connection = new NpgsqlConnection(_database.ConnectionString);
        await connection.OpenAsync();
        var made = await ReadTablesAsync(connection, CancellationToken.None);
        made.ExceptWith(_tablesBefore);
        if (made.Count == 0)
            return;
        await using var command = connection.CreateCommand();
        command.CommandText = $"DROP TABLE {string.Join(", ", made)} CASCADE";
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<HashSet<string>> ReadTablesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = ListTables;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var tables = new HashSet<string>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken))
            tables.Add(reader.GetString(0));
        return tables;
    }
}
