using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Documents;

/// <summary>How far a ZIP of PDFs is.</summary>
[Migration(2026112851)]
public sealed class ArchiveMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up() => Create.Table("ArchiveProgress")
        .WithColumn("Token").AsString(32).PrimaryKey()
        .WithColumn("UserId").AsString(450).NotNullable()
        .WithColumn("State").AsString(20).NotNullable()
        .WithColumn("Total").AsInt32().NotNullable()
        .WithColumn("Done").AsInt32().NotNullable()
        .WithColumn("Missing").AsInt32().NotNullable()
        .WithColumn("Failed").AsString(200).NotNullable()
        .WithColumn("UpdatedUtc").AsInstant().NotNullable().Indexed();
}
