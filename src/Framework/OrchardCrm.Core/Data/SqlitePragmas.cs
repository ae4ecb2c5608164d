using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OrchardCrm.Core.Data;

/// <summary>Sets up each SQLite connection: readers beside the writer, commits that survive a power cut, patience with other processes.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>The statements.</summary>
    public const string Statements =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Statements;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Statements;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
