using Microsoft.Data.Sqlite;
using OrchardCrm.Core.Data;

namespace OrchardCrm.Core.Setup;

/// <summary>The files of a SQLite database.</summary>
internal static class SqliteFile
{
    private static readonly string[] Companions = ["", "-wal", "-shm", "-journal"];

    /// <summary>Path of the database.</summary>
    public static string Of(DatabaseOptions database) => new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;

    /// <summary>Deletes it with its companions; connections that are pooled are closed first.</summary>
    public static void Delete(DatabaseOptions database)
    {
        SqliteConnection.ClearAllPools();
        var path = Of(database);
        foreach (var companion in Companions)
            File.Delete(path + companion);
    }
}
