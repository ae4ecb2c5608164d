using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Catalogue;

/// <summary>The index of products and services.</summary>
[Migration(2026112401)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("CatalogueIndex")
            .WithMapIndexColumns()
            .WithColumn("Code").AsString(60).NotNullable().Indexed()
            .WithColumn("DisplayName").AsString(200).NotNullable()
            .WithColumn("Archived").AsBoolean().NotNullable();
        Create.Index("IX_CatalogueIndex_Archived_DisplayName").OnTable("CatalogueIndex")
            .OnColumn("Archived").Ascending().OnColumn("DisplayName").Ascending();
    }
}
