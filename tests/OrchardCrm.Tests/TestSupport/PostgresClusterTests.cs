using Npgsql;
using OrchardCrm.TestSupport.Postgres;

namespace OrchardCrm.Tests.TestSupport;

/// <summary>Each test gets a PostgreSQL database to itself.</summary>
public sealed class PostgresClusterTests
{
    [Fact]
    public async Task Databases_are_empty_and_apart()
    {
        var first = await PostgresCluster.NewDatabaseAsync();
        var second = await PostgresCluster.NewDatabaseAsync();
        await RunAsync(first, "CREATE TABLE note (body text); INSERT INTO note VALUES ('ção')");

        (await RunAsync(first, "SELECT body FROM note")).ShouldBe("ção");
        (await RunAsync(second, "SELECT to_regclass('note')::text")).ShouldBe(DBNull.Value);
    }

    [Fact]
    public async Task A_database_can_be_copied_and_dropped()
    {
        var cluster = await PostgresCluster.SharedAsync();
        var original = await cluster.CreateDatabaseAsync();
        await RunAsync(original, "CREATE TABLE note (body text)");
        NpgsqlConnection.ClearPool(new NpgsqlConnection(original));

        var copy = await cluster.CreateDatabaseAsync(new NpgsqlConnectionStringBuilder(original).Database!);
        (await RunAsync(copy, "SELECT to_regclass('note')::text")).ShouldBe("note");

        await cluster.DropDatabaseAsync(copy);
        await Should.ThrowAsync<PostgresException>(() => RunAsync(copy, "SELECT 1"));
    }

    private static async Task<object?> RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
