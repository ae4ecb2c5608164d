using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Payments;

/// <summary>Accounts of clients, and numbers of receipts and credit notes.</summary>
[Migration(2026112402)]
public sealed class AccountMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        // Rows come with the first act for a client: no credit could be kept before.
        Create.Table("LedgerAccount")
            .WithColumn("ClientId").AsContentItemId().PrimaryKey()
            .WithColumn("Currency").AsCurrencyCode().PrimaryKey()
            .WithColumn("CreditMinor").AsMinorUnits().NotNullable();
        Alter.Table("LedgerEntry").AddColumn("Number").AsString(50).NotNullable().WithDefaultValue("");
        // What was credited of an invoice, and the history of a document.
        Create.Index("IX_LedgerEntry_ContentItemId").OnTable("LedgerEntry").OnColumn("ContentItemId").Ascending();
    }
}
