using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Invoices;

/// <summary>The invoices of a client are read in their order from an index, also those of one day, without a sort.</summary>
[Migration(2026112860)]
public sealed class ClientOrderMigration : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Index("IX_InvoiceIndex_ClientOrder").OnTable("InvoiceIndex")
            .OnColumn("ClientId").Ascending().OnColumn("IssueDate").Descending().OnColumn("Id").Descending();
        Delete.Index("IX_InvoiceIndex_ClientId").OnTable("InvoiceIndex");
    }
}
