namespace OrchardCrm.Data.Migrations;

/// <summary>
/// Which database a statement is for: <c>IfDatabase(MigrationDatabases.IsPostgres)</c>. FluentMigrator names each version of
/// PostgreSQL differently, so a name alone matches none.
/// </summary>
public static class MigrationDatabases
{
    /// <summary>PostgreSQL, whatever its version.</summary>
    public static bool IsPostgres(string databaseType) => databaseType.StartsWith("Postgre", StringComparison.OrdinalIgnoreCase);

    /// <summary>SQLite.</summary>
    public static bool IsSqlite(string databaseType) => databaseType.StartsWith("SQLite", StringComparison.OrdinalIgnoreCase);
}
