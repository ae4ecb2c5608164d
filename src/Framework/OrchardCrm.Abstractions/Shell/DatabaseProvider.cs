namespace OrchardCrm.Shell;

/// <summary>The database engines that are served.</summary>
public enum DatabaseProvider
{
    /// <summary>SQLite, embedded, in the data folder.</summary>
    Sqlite,

    /// <summary>PostgreSQL 15 or later.</summary>
    Postgres,
}
