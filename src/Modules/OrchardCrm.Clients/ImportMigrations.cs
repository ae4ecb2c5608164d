using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Clients;

/// <summary>Imports of clients, and what became of each row.</summary>
[Migration(2026112813)]
public sealed class ImportMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("ClientImport")
            .WithColumn("ImportId").AsContentItemId().PrimaryKey()
            .WithColumn("FileId").AsString(100).NotNullable()
            .WithColumn("FileName").AsString(200).NotNullable()
            .WithColumn("Rows").AsInt32().NotNullable()
            .WithColumn("Mapping").AsText().NotNullable()
            .WithColumn("LeaveOutTwins").AsBoolean().NotNullable()
            .WithColumn("State").AsString(20).NotNullable()
            .WithColumn("Position").AsInt32().NotNullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable()
            .WithColumn("UserId").AsString(450).NotNullable();
        Create.Table("ClientImportLine")
            .WithIdColumn()
            .WithColumn("ImportId").AsContentItemId().NotNullable()
            .WithColumn("Line").AsInt32().NotNullable()
            .WithColumn("Outcome").AsString(20).NotNullable()
            .WithColumn("Name").AsText().NotNullable()
            .WithColumn("Message").AsText().NotNullable()
            .WithColumn("ClientId").AsContentItemId().Nullable()
            .WithColumn("ClientVersion").AsInt32().NotNullable();
        // Whether a number of the file is a client's.
        Create.Index("IX_ClientIndex_Number").OnTable("ClientIndex").OnColumn("Number").Ascending();
        Create.Index("UX_ClientImportLine_Line").OnTable("ClientImportLine").OnColumn("ImportId").Ascending().OnColumn("Line").Ascending().WithOptions().Unique();
        Create.Index("IX_ClientImportLine_Outcome").OnTable("ClientImportLine")
            .OnColumn("ImportId").Ascending().OnColumn("Outcome").Ascending().OnColumn("Line").Ascending();
    }
}
