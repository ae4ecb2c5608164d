using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Clients;

/// <summary>The timeline of clients, filled with what the log of events tells of them so far.</summary>
[Migration(2026112811)]
public sealed class ActivityMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("ClientActivity")
            .WithIdColumn()
            .WithColumn("EventId").AsString(26).NotNullable().Unique()
            .WithColumn("ClientId").AsContentItemId().NotNullable()
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("CorrelationId").AsString(100).Nullable()
            .WithColumn("Content").AsText().NotNullable()
            .WithColumn("OccurredUtc").AsInstant().NotNullable()
            .WithColumn("UserId").AsString(100).Nullable();
        Fill(MigrationDatabases.IsSqlite, """json_extract("Payload", '$.ClientId')""");
        Fill(MigrationDatabases.IsPostgres, """("Payload"::json->>'ClientId')""");
        Create.Index("IX_ClientActivity_Client").OnTable("ClientActivity")
            .OnColumn("ClientId").Ascending().OnColumn("OccurredUtc").Descending().OnColumn("Id").Descending();
    }

    private void Fill(Predicate<string> database, string clientId) => IfDatabase(database).Execute.Sql($"""
        INSERT INTO "ClientActivity" ("EventId", "ClientId", "Name", "CorrelationId", "Content", "OccurredUtc", "UserId")
        SELECT "EventId", {clientId}, "Name", "CorrelationId", "Payload", "OccurredUtc", "UserId" FROM "Event"
        WHERE {clientId} IS NOT NULL AND length({clientId}) = 26 AND "Name" NOT LIKE '%Requested' ORDER BY "Sequence"
        """);
}
