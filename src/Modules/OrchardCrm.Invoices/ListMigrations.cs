using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Invoices;

/// <summary>The list of invoices that are not archived is read in its order from an index, without a sort.</summary>
[Migration(2026112850)]
public sealed class ListMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up() => Create.Index("IX_InvoiceIndex_List").OnTable("InvoiceIndex")
        .OnColumn("Archived").Ascending().OnColumn("IssueDate").Descending().OnColumn("Id").Descending().OnColumn("ContentItemId").Ascending();
}
