using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.CreditNotes;

/// <summary>The index of credit notes.</summary>
[Migration(2026112401)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("CreditNoteIndex")
            .WithMapIndexColumns()
            .WithColumn("ClientId").AsContentItemId().NotNullable()
            .WithColumn("InvoiceId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("Number").AsString(40).NotNullable()
            .WithColumn("State").AsString(10).NotNullable()
            .WithColumn("Currency").AsCurrencyCode().NotNullable()
            .WithColumn("TotalMinor").AsMinorUnits().NotNullable()
            .WithColumn("IssueDate").AsIsoDate().NotNullable();

        // The list and its pages; the list of one client.
        Create.Index("IX_CreditNoteIndex_IssueDate").OnTable("CreditNoteIndex").OnColumn("IssueDate").Descending().OnColumn("Id").Descending();
        Create.Index("IX_CreditNoteIndex_ClientId").OnTable("CreditNoteIndex").OnColumn("ClientId").Ascending().OnColumn("IssueDate").Descending();
        Execute.Sql("""CREATE UNIQUE INDEX "UX_CreditNoteIndex_Number" ON "CreditNoteIndex" ("Number") WHERE "Number" <> '' """);
    }
}
