using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Templates;

/// <summary>The texts that templates once had.</summary>
[Migration(2026112402)]
public sealed class HistoryMigration : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("TemplateVersion")
            .WithIdColumn()
            .WithColumn("Kind").AsString(50).NotNullable()
            .WithColumn("Culture").AsString(10).NotNullable()
            .WithColumn("ClientId").AsContentItemId().NotNullable()
            .WithColumn("Subject").AsText().NotNullable()
            .WithColumn("Body").AsText().NotNullable()
            .WithColumn("SavedUtc").AsInstant().NotNullable()
            .WithColumn("SavedBy").AsString(256).NotNullable();
        Create.Index("IX_TemplateVersion_Kind_ClientId_Culture").OnTable("TemplateVersion")
            .OnColumn("Kind").Ascending().OnColumn("ClientId").Ascending().OnColumn("Culture").Ascending();
    }
}
