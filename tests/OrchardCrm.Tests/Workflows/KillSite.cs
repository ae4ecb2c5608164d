using System.Data.Common;
using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Shell;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Mail;
using OrchardCrm.TestSupport.Postgres;
using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.Tests.Workflows;

/// <summary>Real servers with a workflow of three activities that mails, and events that come whether a server lives or not.</summary>
internal sealed class KillSite : IAsyncDisposable
{
    private const int MostWaiting = 60;

    // What a dead node held is taken over after this time; a living one renews its claims three times as often.
    private const string ClaimSeconds = "4";

    private readonly List<TemporaryFolder> _folders = [];
    private readonly DatabaseOptions _database;

    private KillSite(DatabaseOptions database, SmtpSink mail) => (_database, Mail) = (database, mail);

    public SmtpSink Mail { get; }

    public List<ServerProcess> Nodes { get; } = [];

    public static async Task<KillSite> StartAsync(DatabaseProvider provider, int nodes)
    {
        var data = new TemporaryFolder("kill");
        var postgres = provider == DatabaseProvider.Postgres ? await PostgresCluster.NewDatabaseAsync() : null;
        var site = new KillSite(new DatabaseOptions(provider, postgres ?? $"Data Source={Path.Combine(data.Path, "orchardcrm.db")}"), SmtpSink.Start());
        site._folders.Add(data);
        Directory.CreateDirectory(Path.Combine(data.Path, "recipes"));
        await File.WriteAllTextAsync(Path.Combine(data.Path, "recipes", "kill.recipe.json"), Recipe(site.Mail.Port).ToJsonString());
        var options = new ServerProcessOptions
        {
            PostgresConnectionString = postgres,
            Setup = new ServerSetup { Recipe = "kill" },
            Environment = new Dictionary<string, string> { ["OrchardCrm__Claims__Seconds"] = ClaimSeconds },
        };
        site.Nodes.Add(await ServerProcess.StartNewAsync(options with { DataPath = data.Path }));
        for (var node = 1; node < nodes; node++)
        {
            // Nodes share what is secret, as docs/operating.md says.
            var folder = new TemporaryFolder("kill");
            site._folders.Add(folder);
            File.Copy(Path.Combine(data.Path, "master.key"), Path.Combine(folder.Path, "master.key"));
            site.Nodes.Add(await ServerProcess.StartNewAsync(options with { DataPath = folder.Path, Setup = null }));
        }

        return site;
    }

    /// <summary>Appends events one after the other until it is stopped, never far ahead of the servers; how many there were.</summary>
    public async Task<int> StreamEventsAsync(CancellationToken stop)
    {
        await using var connection = await MigrationConnection.OpenAsync(_database, CancellationToken.None);
        var count = 0;
        while (!stop.IsCancellationRequested)
        {
            if (count - Mail.Messages.Count < MostWaiting)
                await AppendAsync(connection, count++);
            await Task.Delay(25, CancellationToken.None);
        }

        return count;
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var connection = await MigrationConnection.OpenAsync(_database, CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in Nodes)
            await node.DisposeAsync();
        await Mail.DisposeAsync();
        foreach (var folder in _folders)
            folder.Dispose();
    }

    private static async Task AppendAsync(DbConnection connection, int number)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var id = number.ToString("D26", CultureInfo.InvariantCulture);
        var now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        command.CommandText =
            $$"""
            INSERT INTO "Event" ("EventId", "Name", "CorrelationId", "Payload", "OccurredUtc")
            VALUES ('{{id}}', 'ClientCreated', 'client{{number}}', '{"Number":"E{{number}}","Email":"c{{number}}@example.com"}', {{now}}) RETURNING "Sequence"
            """;
        var sequence = Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
        command.CommandText =
            $"""
            INSERT INTO "EventDelivery" ("Sequence", "Consumer", "CorrelationId", "State", "DueUtc", "Attempt")
            VALUES ({sequence}, 'OrchardCrm.Workflows', 'client{number}', 'Pending', {now}, 0)
            """;
        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static JsonObject Recipe(int port) => (JsonObject)JsonNode.Parse(
        $$"""
        {
          "name": "kill", "displayName": "Kill", "issetuprecipe": true,
          "steps": [
            { "name": "feature", "enable": ["OrchardCrm.Admin", "OrchardCrm.Users", "OrchardCrm.Clients", "OrchardCrm.Email", "OrchardCrm.Templates", "OrchardCrm.Workflows"] },
            { "name": "settings", "EmailSettings": { "Host": "127.0.0.1", "Port": {{port}}, "Security": "None", "FromAddress": "us@example.com" } },
            { "name": "WorkflowType", "data": [{
              "WorkflowTypeId": "kill", "Name": "Kill", "IsEnabled": true,
              "Activities": [
                { "ActivityId": "start", "Name": "ClientCreated", "IsStart": true },
                { "ActivityId": "set", "Name": "SetPropertyTask", "Properties": { "PropertyName": "subject", "Value": "{{"{{ event.Number }}"}}" } },
                { "ActivityId": "mail", "Name": "NotifyTask", "Properties": { "To": "{{"{{ event.Email }}"}}", "Subject": "{{"{{ properties.subject }}"}}", "Text": "x" } },
                { "ActivityId": "log", "Name": "LogTask", "Properties": { "Text": "done" } }
              ],
              "Transitions": [
                { "SourceActivityId": "start", "SourceOutcomeName": "Done", "DestinationActivityId": "set" },
                { "SourceActivityId": "set", "SourceOutcomeName": "Done", "DestinationActivityId": "mail" },
                { "SourceActivityId": "mail", "SourceOutcomeName": "Done", "DestinationActivityId": "log" }
              ]
            }] }
          ]
        }
        """)!;
}
