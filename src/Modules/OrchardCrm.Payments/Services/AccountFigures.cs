using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;

namespace OrchardCrm.Payments.Services;

/// <summary>
/// Keeps the sums of an account: those of the months that an act wrote rows for are counted anew from the rows, and the account's own
/// figures from the sums by month and by due day. Only while the account is locked.
/// </summary>
internal sealed class AccountFigures(CrmDbContext db, ReceivableDays days, ClientSumReader sums)
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
        await days.StoreAsync(clientId, currency, cancellationToken);
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
