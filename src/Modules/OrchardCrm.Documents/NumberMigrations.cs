using FluentMigrator;

namespace OrchardCrm.Documents;

/// <summary>Counters by form in place of counters by year, and the numbers that were taken before.</summary>
[Migration(2026112402)]
public sealed class NumberMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("NumberCounter")
            .WithColumn("Kind").AsString(50).PrimaryKey()
            .WithColumn("Form").AsString(200).PrimaryKey()
            .WithColumn("Value").AsInt64().NotNullable();

        Create.Table("NumberTaken")
            .WithColumn("Kind").AsString(50).PrimaryKey()
            .WithColumn("Number").AsString(100).PrimaryKey();

        Execute.WithConnection((connection, transaction) =>
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            var number = connection.GetType().Namespace == "Microsoft.Data.Sqlite"
                ? """json_extract("Content", '$.DocumentPart.Number')"""
                : """("Content"::json -> 'DocumentPart' ->> 'Number')""";
            command.CommandText = $"""
                INSERT INTO "NumberTaken" ("Kind", "Number")
                SELECT DISTINCT "ContentType", {number} FROM "ContentItem" WHERE coalesce({number}, '') <> ''
                """;
            command.ExecuteNonQuery();
        });
    }
}
