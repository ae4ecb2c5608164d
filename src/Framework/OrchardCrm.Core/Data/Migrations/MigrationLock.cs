using System.Data.Common;
using Microsoft.Data.Sqlite;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Data.Migrations;

/// <summary>Lets one process at a time migrate: an advisory lock on PostgreSQL, a locked file beside a SQLite one.</summary>
internal sealed class MigrationLock : IAsyncDisposable
{
    private const long PostgresKey = 0x4F72_6368_4D69_6772;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly IAsyncDisposable _held;

    private MigrationLock(IAsyncDisposable held) => _held = held;

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="TimeoutException">Another process kept it for minutes.</exception>
    public static async Task<MigrationLock> AcquireAsync(DatabaseOptions database, CancellationToken cancellationToken) =>
        new(database.Provider == DatabaseProvider.Sqlite
            ? await LockFileAsync(database, cancellationToken)
            : await LockPostgresAsync(database, cancellationToken));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _held.DisposeAsync();

    private static async Task<DbConnection> LockPostgresAsync(DatabaseOptions database, CancellationToken cancellationToken)
    {
        var connection = await MigrationConnection.OpenAsync(database, cancellationToken);
        try
        {
            // Gone with the connection: a killed process leaves no lock behind.
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT pg_advisory_lock({PostgresKey})";
            command.CommandTimeout = (int)Patience.TotalSeconds;
            await command.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task<FileStream> LockFileAsync(DatabaseOptions database, CancellationToken cancellationToken)
    {
        var file = Path.GetFullPath(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource) + ".migrating";
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(200))
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException exception) when (File.Exists(file))
            {
                if (waited >= Patience)
                    throw new TimeoutException($"Another process has been migrating the database for minutes: it holds {file}.", exception);
                await Task.Delay(200, cancellationToken);
            }
        }
    }
}
