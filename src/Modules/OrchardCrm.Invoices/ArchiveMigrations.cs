using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Invoices;

/// <summary>Invoices can be archived.</summary>
[Migration(2026112801)]
public sealed class ArchiveMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Alter.Table("InvoiceIndex").AddColumn("Archived").AsBoolean().NotNullable().WithDefaultValue(false);
        // What the list leaves out: few rows, asked for with every list.
        Create.Index("IX_InvoiceIndex_Archived").OnTable("InvoiceIndex").OnColumn("Archived").Ascending().OnColumn("ContentItemId").Ascending();
    }
}
