using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OrchardCrm.Core.Data;

/// <summary>Sets up each SQLite connection: readers beside the writer, commits that survive a power cut, patience with other processes.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>The statements. The log of writes goes to the database every 16 MB, a quarter as often as by default: each time costs two syncs.</summary>
    public const string Statements =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000;";

    // A connection of the pool keeps what was set; it is the handle below it that lives on.
    private static readonly ConditionalWeakTable<object, object> Done = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SetUp((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SetUp((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private static void SetUp(SqliteConnection connection)
    {
        if (connection.Handle is not { } handle || Done.TryGetValue(handle, out _))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = Statements;
        command.ExecuteNonQuery();
        Done.AddOrUpdate(handle, Statements);
    }
}
