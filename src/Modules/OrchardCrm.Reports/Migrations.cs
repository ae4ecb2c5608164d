using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Reports;

/// <summary>The taxes of documents, by rate.</summary>
[Migration(2026112401)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("DocumentTaxIndex")
            .WithMapIndexColumns()
            .WithColumn("Position").AsInt32().NotNullable()
            .WithColumn("Currency").AsCurrencyCode().NotNullable()
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("PercentMillionths").AsMillionths().NotNullable()
            .WithColumn("Category").AsString(30).NotNullable()
            .WithColumn("BaseMinor").AsMinorUnits().NotNullable()
            .WithColumn("TaxMinor").AsMinorUnits().NotNullable()
            .WithColumn("NetMinor").AsMinorUnits().NotNullable()
            .WithColumn("TotalMinor").AsMinorUnits().NotNullable()
            .WithColumn("PayableMinor").AsMinorUnits().NotNullable();

        // The taxes of the documents of a period, found by the ledger.
        Create.Index("UX_DocumentTaxIndex_ContentItemId_Position").OnTable("DocumentTaxIndex")
            .OnColumn("ContentItemId").Ascending().OnColumn("Position").Ascending().WithOptions().Unique();
    }
}
