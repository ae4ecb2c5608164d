using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Clients;

/// <summary>Tags to filter by, with those that clients have; the list by age.</summary>
[Migration(2026112812)]
public sealed class ListMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("ClientTagIndex").WithMapIndexColumns().WithColumn("Tag").AsString(500).NotNullable();
        IfDatabase(MigrationDatabases.IsSqlite).Execute.Sql("""
            INSERT INTO "ClientTagIndex" ("ContentItemId", "Tag")
            SELECT item."ContentItemId", tag.value FROM "ContentItem" item, json_each(item."Content", '$.ClientPart.Tags') tag WHERE item."ContentType" = 'Client'
            """);
        IfDatabase(MigrationDatabases.IsPostgres).Execute.Sql("""
            INSERT INTO "ClientTagIndex" ("ContentItemId", "Tag")
            SELECT item."ContentItemId", tag FROM "ContentItem" item
            CROSS JOIN LATERAL jsonb_array_elements_text(COALESCE(item."Content"::jsonb->'ClientPart'->'Tags', '[]'::jsonb)) tag
            WHERE item."ContentType" = 'Client'
            """);
        Create.Index("IX_ClientTagIndex_Tag").OnTable("ClientTagIndex").OnColumn("Tag").Ascending().OnColumn("ContentItemId").Ascending();
        Create.Index("IX_ClientIndex_Archived_CreatedUtc").OnTable("ClientIndex").OnColumn("Archived").Ascending().OnColumn("CreatedUtc").Ascending();
    }
}
