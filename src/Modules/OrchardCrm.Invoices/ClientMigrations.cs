using FluentMigrator;

namespace OrchardCrm.Invoices;

/// <summary>Counts and sums of one client's drafts, from the index alone.</summary>
[Migration(2026112811)]
public sealed class ClientMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up() => Create.Index("IX_InvoiceIndex_Client").OnTable("InvoiceIndex")
        .OnColumn("ClientId").Ascending().OnColumn("State").Ascending().OnColumn("Currency").Ascending().OnColumn("TotalMinor").Ascending();
}
