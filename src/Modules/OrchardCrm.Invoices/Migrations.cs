using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Invoices;

/// <summary>The index of invoices.</summary>
[Migration(2026112401)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("InvoiceIndex")
            .WithMapIndexColumns()
            .WithColumn("ClientId").AsContentItemId().NotNullable()
            .WithColumn("Number").AsString(40).NotNullable()
            .WithColumn("State").AsString(10).NotNullable()
            .WithColumn("Currency").AsCurrencyCode().NotNullable()
            .WithColumn("TotalMinor").AsMinorUnits().NotNullable()
            .WithColumn("IssueDate").AsIsoDate().NotNullable()
            .WithColumn("DueDate").AsIsoDate().Nullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable()
            .WithColumn("SentUtc").AsInstant().Nullable();

        // The list and its pages; the list of one client; counts and sums of drafts.
        Create.Index("IX_InvoiceIndex_IssueDate").OnTable("InvoiceIndex").OnColumn("IssueDate").Descending().OnColumn("Id").Descending();
        Create.Index("IX_InvoiceIndex_ClientId").OnTable("InvoiceIndex").OnColumn("ClientId").Ascending().OnColumn("IssueDate").Descending();
        Create.Index("IX_InvoiceIndex_State").OnTable("InvoiceIndex")
            .OnColumn("State").Ascending().OnColumn("Currency").Ascending().OnColumn("TotalMinor").Ascending();
        Execute.Sql("""CREATE UNIQUE INDEX "UX_InvoiceIndex_Number" ON "InvoiceIndex" ("Number") WHERE "Number" <> '' """);
    }
}
