using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Payments;

/// <summary>The figures of each client and currency beside its credit: what the list of clients is sorted and filtered by.</summary>
[Migration(2026112812)]
public sealed class AccountFigureMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Alter.Table("LedgerAccount")
            .AddColumn("InvoicedMinor").AsMinorUnits().NotNullable().WithDefaultValue(0)
            .AddColumn("PaidMinor").AsMinorUnits().NotNullable().WithDefaultValue(0)
            .AddColumn("OutstandingMinor").AsMinorUnits().NotNullable().WithDefaultValue(0)
            .AddColumn("NextDueOn").AsIsoDate().Nullable()
            .AddColumn("AverageDays").AsInt32().Nullable();
        Execute.Sql("""
            INSERT INTO "LedgerAccount" ("ClientId", "Currency", "CreditMinor")
            SELECT DISTINCT "ClientId", "Currency", 0 FROM "LedgerEntry" WHERE true
            ON CONFLICT ("ClientId", "Currency") DO NOTHING
            """);
        Execute.Sql($"""
            UPDATE "LedgerAccount" SET
                "InvoicedMinor" = {Moved("Invoice", "Void", "Credit")},
                "PaidMinor" = {Moved("Payment", "PaymentReversal", "Refund")},
                "OutstandingMinor" = {Open("COALESCE(SUM(document.\"DueMinor\"), 0)")},
                "NextDueOn" = {Open("MIN(document.\"DueOn\")")},
                "AverageDays" = (
                    SELECT CAST(ROUND(AVG(document."DaysToPay")) AS integer) FROM "Receivable" document
                    WHERE document."ClientId" = "LedgerAccount"."ClientId" AND document."State" = 'Paid' AND document."Currency" = "LedgerAccount"."Currency")
            """);
        foreach (var column in new[] { "InvoicedMinor", "PaidMinor", "OutstandingMinor", "NextDueOn", "AverageDays" })
        {
            Create.Index($"IX_LedgerAccount_{column}").OnTable("LedgerAccount")
                .OnColumn("Currency").Ascending().OnColumn(column).Ascending().OnColumn("ClientId").Ascending();
        }

        // Who owes, and who is late, in whatever currency.
        Create.Index("IX_LedgerAccount_Late").OnTable("LedgerAccount").OnColumn("NextDueOn").Ascending().OnColumn("ClientId").Ascending();
    }

    private static string Moved(string plus, params string[] minus) => $"""
        (SELECT COALESCE(SUM(CASE WHEN entry."Kind" = '{plus}' THEN entry."AmountMinor" ELSE -entry."AmountMinor" END), 0) FROM "LedgerEntry" entry
            WHERE entry."ClientId" = "LedgerAccount"."ClientId" AND entry."Kind" IN ('{plus}', '{string.Join("', '", minus)}') AND entry."Currency" = "LedgerAccount"."Currency")
        """;

    private static string Open(string value) => $"""
        (SELECT {value} FROM "Receivable" document
            WHERE document."ClientId" = "LedgerAccount"."ClientId" AND document."State" IN ('Open', 'PartiallyPaid') AND document."Currency" = "LedgerAccount"."Currency")
        """;
}
