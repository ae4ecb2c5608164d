using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Payments;

/// <summary>How long clients take to pay, and indexes that answer the figures of one client by themselves.</summary>
[Migration(2026112811)]
public sealed class FigureMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Alter.Table("Receivable").AddColumn("DaysToPay").AsInt32().Nullable();
        FillDays(MigrationDatabases.IsSqlite, """max(0, CAST(julianday(MAX(entry."OccurredOn")) - julianday("Receivable"."IssuedOn") AS INTEGER))""");
        FillDays(MigrationDatabases.IsPostgres, """GREATEST(0, MAX(entry."OccurredOn")::date - "Receivable"."IssuedOn"::date)""");

        // Each holds all that the figures of a client are made of: its rows alone are read, and of them only the index.
        Delete.Index("IX_LedgerEntry_ClientId_Kind_OccurredOn").OnTable("LedgerEntry");
        Create.Index("IX_LedgerEntry_Client").OnTable("LedgerEntry")
            .OnColumn("ClientId").Ascending().OnColumn("Kind").Ascending().OnColumn("OccurredOn").Ascending()
            .OnColumn("Currency").Ascending().OnColumn("AmountMinor").Ascending();
        Delete.Index("IX_Receivable_ClientId_State_DueOn").OnTable("Receivable");
        Create.Index("IX_Receivable_Client").OnTable("Receivable")
            .OnColumn("ClientId").Ascending().OnColumn("State").Ascending().OnColumn("DueOn").Ascending().OnColumn("Currency").Ascending()
            .OnColumn("Kind").Ascending().OnColumn("DueMinor").Ascending().OnColumn("NextDueMinor").Ascending()
            .OnColumn("FinalDueOn").Ascending().OnColumn("PayableMinor").Ascending().OnColumn("DaysToPay").Ascending();
    }

    private void FillDays(Predicate<string> database, string days) => IfDatabase(database).Execute.Sql($"""
        UPDATE "Receivable" SET "DaysToPay" = (
            SELECT {days} FROM "LedgerAllocation" allocation JOIN "LedgerEntry" entry ON entry."EntryId" = allocation."EntryId"
            WHERE allocation."ContentItemId" = "Receivable"."ContentItemId" AND allocation."AmountMinor" > 0)
        WHERE "State" = 'Paid' AND "PaidMinor" > 0 AND "WrittenOffMinor" = 0
        """);
}
