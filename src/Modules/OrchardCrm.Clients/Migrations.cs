using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Clients;

/// <summary>The index of clients.</summary>
[Migration(2026112401)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("ClientIndex")
            .WithMapIndexColumns()
            .WithColumn("Number").AsString(50).NotNullable()
            .WithColumn("DisplayName").AsString(200).NotNullable()
            .WithColumn("Name").AsString(200).NotNullable()
            .WithColumn("Company").AsString(200).NotNullable()
            .WithColumn("Email").AsString(256).NotNullable().Indexed()
            .WithColumn("Phone").AsString(50).NotNullable()
            .WithColumn("TaxId").AsString(50).NotNullable().Indexed()
            .WithColumn("CountryCode").AsString(2).NotNullable()
            .WithColumn("Currency").AsCurrencyCode().NotNullable()
            .WithColumn("Archived").AsBoolean().NotNullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable();
        Create.Index("IX_ClientIndex_Archived_DisplayName").OnTable("ClientIndex").OnColumn("Archived").Ascending().OnColumn("DisplayName").Ascending();
    }
}
