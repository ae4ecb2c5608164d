using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Payments;

/// <summary>The ledger: receivables, its rows, and what they settle.</summary>
[Migration(2026112401)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        CreateReceivable();
        CreateLedgerEntry();
        Create.Table("LedgerAllocation")
            .WithIdColumn()
            .WithColumn("EntryId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("ContentItemId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("AmountMinor").AsMinorUnits().NotNullable();
    }

    private void CreateReceivable()
    {
        Create.Table("Receivable")
            .WithColumn("ContentItemId").AsContentItemId().PrimaryKey()
            .WithColumn("ClientId").AsContentItemId().NotNullable()
            .WithColumn("Kind").AsString(50).NotNullable()
            .WithColumn("Number").AsString(50).NotNullable().Indexed()
            .WithColumn("Currency").AsCurrencyCode().NotNullable()
            .WithColumn("PayableMinor").AsMinorUnits().NotNullable()
            .WithColumn("PaidMinor").AsMinorUnits().NotNullable()
            .WithColumn("CreditedMinor").AsMinorUnits().NotNullable()
            .WithColumn("WrittenOffMinor").AsMinorUnits().NotNullable()
            .WithColumn("DueMinor").AsMinorUnits().NotNullable()
            .WithColumn("State").AsString(20).NotNullable()
            .WithColumn("IssuedOn").AsIsoDate().NotNullable()
            .WithColumn("DueOn").AsIsoDate().NotNullable()
            .WithColumn("SettledUtc").AsInstant().Nullable();
        Create.Index("IX_Receivable_ClientId_State_DueOn").OnTable("Receivable")
            .OnColumn("ClientId").Ascending().OnColumn("State").Ascending().OnColumn("DueOn").Ascending();
        // Counts and sums of the list, from the index alone.
        Create.Index("IX_Receivable_Sums").OnTable("Receivable")
            .OnColumn("Kind").Ascending().OnColumn("State").Ascending().OnColumn("Currency").Ascending()
            .OnColumn("DueOn").Ascending().OnColumn("PayableMinor").Ascending().OnColumn("DueMinor").Ascending();
        Create.Index("IX_Receivable_State_DueOn").OnTable("Receivable").OnColumn("State").Ascending().OnColumn("DueOn").Ascending();
    }

    private void CreateLedgerEntry()
    {
        Create.Table("LedgerEntry")
            .WithColumn("EntryId").AsContentItemId().PrimaryKey()
            .WithColumn("ClientId").AsContentItemId().NotNullable()
            .WithColumn("Kind").AsString(20).NotNullable()
            .WithColumn("Currency").AsCurrencyCode().NotNullable()
            .WithColumn("AmountMinor").AsMinorUnits().NotNullable()
            .WithColumn("OccurredOn").AsIsoDate().NotNullable()
            .WithColumn("RecordedUtc").AsInstant().NotNullable()
            .WithColumn("Method").AsString(100).NotNullable()
            .WithColumn("Reference").AsString(200).NotNullable()
            .WithColumn("Provider").AsString(50).NotNullable()
            .WithColumn("ExternalId").AsString(200).NotNullable()
            .WithColumn("ContentItemId").AsContentItemId().NotNullable()
            .WithColumn("ReversesEntryId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("Note").AsText().NotNullable()
            .WithColumn("RecordedBy").AsString(450).NotNullable();
        Create.Index("UX_LedgerEntry_Provider_ExternalId").OnTable("LedgerEntry")
            .OnColumn("Provider").Ascending().OnColumn("ExternalId").Ascending().WithOptions().Unique();
        Create.Index("IX_LedgerEntry_ClientId_Kind_OccurredOn").OnTable("LedgerEntry")
            .OnColumn("ClientId").Ascending().OnColumn("Kind").Ascending().OnColumn("OccurredOn").Ascending();
        Create.Index("IX_LedgerEntry_Kind_OccurredOn_EntryId").OnTable("LedgerEntry")
            .OnColumn("Kind").Ascending().OnColumn("OccurredOn").Ascending().OnColumn("EntryId").Ascending();
    }
}
