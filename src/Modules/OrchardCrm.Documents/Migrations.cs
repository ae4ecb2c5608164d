using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Documents;

/// <summary>Number sequences and archived PDFs.</summary>
[Migration(2026112401)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("NumberSequence")
            .WithColumn("Kind").AsString(50).PrimaryKey()
            .WithColumn("Year").AsInt32().PrimaryKey()
            .WithColumn("Value").AsInt64().NotNullable();

        Create.Table("DocumentFile")
            .WithIdColumn()
            .WithColumn("ContentItemId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("ClientId").AsContentItemId().NotNullable()
            .WithColumn("FileId").AsString(100).NotNullable()
            .WithColumn("FileName").AsString(200).NotNullable()
            .WithColumn("MailKey").AsString(200).NotNullable().Unique()
            .WithColumn("CreatedUtc").AsInstant().NotNullable();
    }
}
