using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Documents;

/// <summary>What was typed and not saved.</summary>
[Migration(2026112403)]
public sealed class DraftMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("TypedDraft")
            .WithIdColumn()
            .WithColumn("ContentItemId").AsContentItemId().NotNullable()
            .WithColumn("Owner").AsString(100).NotNullable()
            .WithColumn("Kind").AsString(50).NotNullable()
            .WithColumn("Form").AsText().NotNullable()
            .WithColumn("SavedUtc").AsInstant().NotNullable();
        Create.Index("UX_TypedDraft_ContentItemId_Owner").OnTable("TypedDraft").OnColumn("ContentItemId").Ascending().OnColumn("Owner").Ascending().WithOptions().Unique();
        Create.Index("IX_TypedDraft_Owner_Kind").OnTable("TypedDraft").OnColumn("Owner").Ascending().OnColumn("Kind").Ascending();
    }
}
