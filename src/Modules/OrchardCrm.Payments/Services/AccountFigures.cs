using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;

namespace OrchardCrm.Payments.Services;

/// <summary>
/// Keeps the sums of an account: by month, by due day, and the account's own figures from those. They are counted anew from the rows
/// of its client and currency after each act, so that they cannot drift from them. Only while the account is locked.
/// </summary>
internal sealed class AccountFigures(CrmDbContext db, ClientSumReader sums)
{
    /// <summary>Counts them.</summary>
    /// <param name="clientId">The client.</param>
    /// <param name="currency">ISO 4217.</param>
    /// <param name="months">First days of the months that rows were written for; the others are as they were.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task RecountAsync(string clientId, string currency, IEnumerable<DateOnly> months, CancellationToken cancellationToken)
    {
        foreach (var month in months)
            await RecountMonthAsync(clientId, currency, month, cancellationToken);
        await RecountDaysAsync(clientId, currency, cancellationToken);
        await RecountAccountAsync(clientId, currency, cancellationToken);
        sums.Forget(clientId);
    }

    private Task<int> RecountMonthAsync(string clientId, string currency, DateOnly month, CancellationToken cancellationToken)
    {
        var (first, next) = (Iso(month), Iso(month.AddMonths(1)));
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "LedgerMonth" ("ClientId", "Currency", "Month", "InvoicedMinor", "PaidMinor")
            SELECT {clientId}, {currency}, {first},
                COALESCE(SUM(CASE "Kind" WHEN 'Invoice' THEN "AmountMinor" WHEN 'Void' THEN -"AmountMinor" WHEN 'Credit' THEN -"AmountMinor" ELSE 0 END), 0),
                COALESCE(SUM(CASE "Kind" WHEN 'Payment' THEN "AmountMinor" WHEN 'PaymentReversal' THEN -"AmountMinor" WHEN 'Refund' THEN -"AmountMinor" ELSE 0 END), 0)
            FROM "LedgerEntry"
            WHERE "ClientId" = {clientId} AND "Kind" IN ('Invoice', 'Void', 'Credit', 'Payment', 'PaymentReversal', 'Refund')
                AND "OccurredOn" >= {first} AND "OccurredOn" < {next} AND "Currency" = {currency}
            ON CONFLICT ("ClientId", "Currency", "Month")
                DO UPDATE SET "InvoicedMinor" = excluded."InvoicedMinor", "PaidMinor" = excluded."PaidMinor"
            """,
            cancellationToken);
    }

    private async Task RecountDaysAsync(string clientId, string currency, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"""DELETE FROM "ReceivableDay" WHERE "ClientId" = {clientId} AND "Currency" = {currency}""", cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "ReceivableDay" (
                "ClientId", "Currency", "Kind", "State", "Day", "Count", "PayableMinor", "DueMinor", "FallsDueMinor", "DaysToPay", "PaidCount")
            SELECT {clientId}, {currency}, "Kind", "State", "Day",
                SUM("Count"), SUM("PayableMinor"), SUM("DueMinor"), SUM("FallsDueMinor"), SUM("DaysToPay"), SUM("PaidCount")
            FROM (
                SELECT "Kind", "State", CASE WHEN "State" IN ('Open', 'PartiallyPaid') THEN "DueOn" ELSE '0001-01-01' END AS "Day",
                    1 AS "Count", "PayableMinor", "DueMinor", "NextDueMinor" AS "FallsDueMinor",
                    COALESCE("DaysToPay", 0) AS "DaysToPay", CASE WHEN "DaysToPay" IS NULL THEN 0 ELSE 1 END AS "PaidCount"
                FROM "Receivable" WHERE "ClientId" = {clientId} AND "Currency" = {currency}
                UNION ALL
                SELECT "Kind", "State", "FinalDueOn", 0, 0, 0, "DueMinor" - "NextDueMinor", 0, 0
                FROM "Receivable"
                WHERE "ClientId" = {clientId} AND "State" IN ('Open', 'PartiallyPaid') AND "Currency" = {currency} AND "DueMinor" <> "NextDueMinor"
            ) document
            GROUP BY "Kind", "State", "Day"
            """,
            cancellationToken);
    }

    private Task<int> RecountAccountAsync(string clientId, string currency, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"""
        UPDATE "LedgerAccount" SET
            "InvoicedMinor" = (
                SELECT COALESCE(SUM(sums."InvoicedMinor"), 0) FROM "LedgerMonth" sums WHERE sums."ClientId" = {clientId} AND sums."Currency" = {currency}),
            "PaidMinor" = (
                SELECT COALESCE(SUM(sums."PaidMinor"), 0) FROM "LedgerMonth" sums WHERE sums."ClientId" = {clientId} AND sums."Currency" = {currency}),
            "OutstandingMinor" = (
                SELECT COALESCE(SUM(sums."DueMinor"), 0) FROM "ReceivableDay" sums WHERE sums."ClientId" = {clientId} AND sums."Currency" = {currency}),
            "NextDueOn" = (
                SELECT MIN(sums."Day") FROM "ReceivableDay" sums
                WHERE sums."ClientId" = {clientId} AND sums."Currency" = {currency} AND sums."State" IN ('Open', 'PartiallyPaid') AND sums."Count" > 0),
            "AverageDays" = (
                SELECT CAST(ROUND(1.0 * SUM(sums."DaysToPay") / NULLIF(SUM(sums."PaidCount"), 0)) AS integer) FROM "ReceivableDay" sums
                WHERE sums."ClientId" = {clientId} AND sums."Currency" = {currency})
        WHERE "ClientId" = {clientId} AND "Currency" = {currency}
        """,
        cancellationToken);

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
