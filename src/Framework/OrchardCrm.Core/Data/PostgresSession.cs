using Npgsql;

namespace OrchardCrm.Core.Data;

/// <summary>How sessions of PostgreSQL are used.</summary>
internal static class PostgresSession
{
    private const int PreparedStatements = 100;

    /// <summary>
    /// A connection string whose sessions prepare what they are asked again and again, and go back to the pool as they are. Parsing and
    /// planning takes longer than most answers here; nothing changes a session, since locks and settings end with their transaction
    /// (Npgsql, “Performance”). What the administrator wrote down stays.
    /// </summary>
    public static string Tune(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (!builder.ShouldSerialize("No Reset On Close"))
            builder.NoResetOnClose = true;
        if (!builder.ShouldSerialize("Max Auto Prepare"))
            builder.MaxAutoPrepare = PreparedStatements;
        return builder.ConnectionString;
    }

    /// <summary>Ends idle sessions: what they prepared may return other columns since tables changed.</summary>
    public static void Forget(string connectionString)
    {
        using var connection = new NpgsqlConnection(Tune(connectionString));
        NpgsqlConnection.ClearPool(connection);
    }
}
