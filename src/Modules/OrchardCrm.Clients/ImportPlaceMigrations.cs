using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Clients;

/// <summary>An import goes on where it was in its file, and knows what earlier rows have without reading them again.</summary>
[Migration(2026112851)]
public sealed class ImportPlaceMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Alter.Table("ClientImport")
            .AddColumn("FileOffset").AsInt64().NotNullable().WithDefaultValue(0)
            .AddColumn("FileLine").AsInt32().NotNullable().WithDefaultValue(0);
        Create.Table("ClientImportKey")
            .WithColumn("ImportId").AsContentItemId().PrimaryKey()
            .WithColumn("Key").AsString(300).PrimaryKey();
    }
}
