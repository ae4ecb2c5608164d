using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Templates;

/// <summary>Templates that the business wrote.</summary>
[Migration(2026112401)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("Template")
            .WithIdColumn()
            .WithColumn("Kind").AsString(50).NotNullable()
            .WithColumn("Culture").AsString(10).NotNullable()
            .WithColumn("ClientId").AsContentItemId().NotNullable()
            .WithColumn("Subject").AsText().NotNullable()
            .WithColumn("Body").AsText().NotNullable()
            .WithColumn("ModifiedUtc").AsInstant().NotNullable();
        Create.Index("IX_Template_Kind_ClientId_Culture").OnTable("Template")
            .OnColumn("Kind").Ascending().OnColumn("ClientId").Ascending().OnColumn("Culture").Ascending()
            .WithOptions().Unique();
    }
}
