using System.Data.Common;
using FluentMigrator.Runner.VersionTableInfo;

namespace OrchardCrm.Core.Data.Migrations;

/// <summary>The table in which a module's migrations leave their versions.</summary>
internal sealed class VersionTable(string name) : IVersionTableMetaData
{
    public bool OwnsSchema => false;

    public string SchemaName => "";

    public string TableName => name;

    public string ColumnName => "Version";

    public string DescriptionColumnName => "Description";

    public string UniqueIndexName => "UX_" + name;

    public string AppliedOnColumnName => "AppliedOn";

    public bool CreateWithPrimaryKey => false;

    /// <summary>The versions in a table; none when it does not exist.</summary>
    public static async Task<IReadOnlySet<long>> ReadAsync(DbConnection connection, string table, CancellationToken cancellationToken)
    {
        var versions = new HashSet<long>();
        if (!await ExistsAsync(connection, table, cancellationToken))
            return versions;

        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT "Version" FROM "{table.Replace("\"", "")}" """;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            versions.Add(reader.GetInt64(0));
        return versions;
    }

    private static async Task<bool> ExistsAsync(DbConnection connection, string table, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = connection is Npgsql.NpgsqlConnection
            ? "SELECT count(*) FROM pg_tables WHERE tablename = @name AND schemaname = current_schema()"
            : "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = @name";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "name";
        parameter.Value = table;
        command.Parameters.Add(parameter);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), provider: null) > 0;
    }
}
