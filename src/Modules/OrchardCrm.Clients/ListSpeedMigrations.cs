using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Clients;

/// <summary>The list of very many clients: who owes, and who of a tag is archived, stand in the rows that lists count and walk through.</summary>
[Migration(2026112852)]
public sealed class ListSpeedMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        // Filled by the module that keeps the ledger.
        Alter.Table("ClientIndex").AddColumn("NextDueOn").AsIsoDate().Nullable();
        Delete.Index("IX_ClientIndex_Archived_DisplayName").OnTable("ClientIndex");
        // Walked through by pages far behind and by filters, which need nothing but the index.
        Create.Index("IX_ClientIndex_List").OnTable("ClientIndex")
            .OnColumn("Archived").Ascending().OnColumn("DisplayName").Ascending().OnColumn("Id").Ascending()
            .OnColumn("NextDueOn").Ascending().OnColumn("ContentItemId").Ascending();
        Create.Index("IX_ClientIndex_Standing").OnTable("ClientIndex").OnColumn("Archived").Ascending().OnColumn("NextDueOn").Ascending();
        Create.Index("IX_ClientIndex_Item").OnTable("ClientIndex")
            .OnColumn("ContentItemId").Ascending().OnColumn("Archived").Ascending().OnColumn("NextDueOn").Ascending();

        Alter.Table("ClientTagIndex").AddColumn("Archived").AsBoolean().NotNullable().WithDefaultValue(false);
        Execute.Sql("""
            UPDATE "ClientTagIndex" SET "Archived" = TRUE
            WHERE "ContentItemId" IN (SELECT client."ContentItemId" FROM "ClientIndex" client WHERE client."Archived")
            """);
        Create.Index("IX_ClientTagIndex_Archived").OnTable("ClientTagIndex").OnColumn("Tag").Ascending().OnColumn("Archived").Ascending();
    }
}
