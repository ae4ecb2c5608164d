using System.Diagnostics;
using System.Security.Cryptography;
using Npgsql;
using OrchardCrm.TestSupport.Processes;

namespace OrchardCrm.TestSupport.Postgres;

/// <summary>
/// A PostgreSQL server of the test run's own, from the machine's PostgreSQL programs: on loopback, with a new data folder,
/// started when the first test asks for it and ended with the process.
/// </summary>
public sealed class PostgresCluster
{
    private const string Owner = "orchardcrm";
    private static readonly Lazy<Task<PostgresCluster>> Shared = new(StartAsync);

    private readonly PostgresFolder folder;
    private readonly Process server;
    private readonly string password;
    private int databases;

    private PostgresCluster(PostgresFolder folder, Process server, int port, string password)
    {
        this.folder = folder;
        this.server = server;
        Port = port;
        this.password = password;
    }

    /// <summary>Where the server listens on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>The one cluster of this test run.</summary>
    public static Task<PostgresCluster> SharedAsync() => Shared.Value;

    /// <summary>A new, empty database of the shared cluster; returns its connection string.</summary>
    public static async Task<string> NewDatabaseAsync(CancellationToken cancellationToken = default)
    {
        var cluster = await SharedAsync();
        return await cluster.CreateDatabaseAsync(cancellationToken: cancellationToken);
    }

    /// <summary>
    /// A new database: empty, or a copy of <paramref name="template"/> (the name of a database that nobody is connected to).
    /// </summary>
    public async Task<string> CreateDatabaseAsync(string template = "template0", CancellationToken cancellationToken = default)
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}", cancellationToken);
        return ConnectionString(name);
    }

    /// <summary>Removes a database that <see cref="CreateDatabaseAsync"/> made, whoever is connected to it.</summary>
    public async Task DropDatabaseAsync(string connectionString, CancellationToken cancellationToken = default)
    {
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database;
        await ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)", cancellationToken);
    }

    private static async Task<PostgresCluster> StartAsync()
    {
        PostgresFolder.RemoveAbandoned();
        var folder = await PostgresFolder.CreateAsync();
        var password = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        await folder.InitialiseAsync(Owner, password);
        var port = FreePort.Next();
        var server = folder.StartServer(port);
        ProcessGuard.Add(server);
        var cluster = new PostgresCluster(folder, server, port, password);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Stop();
        await cluster.WaitUntilReadyAsync();
        return cluster;
    }

    private async Task WaitUntilReadyAsync()
    {
        string? last = null;
        try
        {
            await Eventually.Async(
                async () =>
                {
                    if (server.HasExited)
                    {
                        throw new InvalidOperationException($"postgres ended with {server.ExitCode}:\n{folder.ReadLog()}");
                    }

                    try
                    {
                        await ExecuteAsync("SELECT 1", CancellationToken.None);
                        return true;
                    }
                    catch (NpgsqlException exception)
                    {
                        last = exception.Message;
                        return false;
                    }
                },
                "PostgreSQL answers",
                TimeSpan.FromSeconds(30));
        }
        catch (TimeoutException exception)
        {
            throw new TimeoutException($"{exception.Message} {last}\n{folder.ReadLog()}", exception);
        }
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = Owner,
        Password = password,
        Database = database,
        // Hundreds of small databases share one server: connections that a test left idle go soon.
        ConnectionIdleLifetime = 10,
        ConnectionPruningInterval = 5,
        IncludeErrorDetail = true,
    }.ConnectionString;

    private void Stop()
    {
        // SIGQUIT is PostgreSQL's immediate shutdown. A fast one would first write out hundreds of databases that are removed at
        // once, for longer than the test runner lets a process end in.
        _ = Signals.Send(server.Id, Signals.Quit);
        if (!server.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
        }

        ProcessGuard.Remove(server);
        folder.Remove();
    }
}
