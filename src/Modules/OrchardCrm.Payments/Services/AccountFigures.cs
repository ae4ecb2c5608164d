using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;

namespace OrchardCrm.Payments.Services;

/// <summary>
/// Keeps the figures of an account: counted anew from the rows of its client and currency after each act, so that they cannot drift
/// from them. Only while the account is locked.
/// </summary>
internal sealed class AccountFigures(CrmDbContext db)
{
    public Task RecountAsync(string clientId, string currency, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"""
        UPDATE "LedgerAccount" SET
            "InvoicedMinor" = (
                SELECT COALESCE(SUM(CASE WHEN entry."Kind" = 'Invoice' THEN entry."AmountMinor" ELSE -entry."AmountMinor" END), 0) FROM "LedgerEntry" entry
                WHERE entry."ClientId" = {clientId} AND entry."Kind" IN ('Invoice', 'Void', 'Credit') AND entry."Currency" = {currency}),
            "PaidMinor" = (
                SELECT COALESCE(SUM(CASE WHEN entry."Kind" = 'Payment' THEN entry."AmountMinor" ELSE -entry."AmountMinor" END), 0) FROM "LedgerEntry" entry
                WHERE entry."ClientId" = {clientId} AND entry."Kind" IN ('Payment', 'PaymentReversal', 'Refund') AND entry."Currency" = {currency}),
            "OutstandingMinor" = (
                SELECT COALESCE(SUM(document."DueMinor"), 0) FROM "Receivable" document
                WHERE document."ClientId" = {clientId} AND document."State" IN ('Open', 'PartiallyPaid') AND document."Currency" = {currency}),
            "NextDueOn" = (
                SELECT MIN(document."DueOn") FROM "Receivable" document
                WHERE document."ClientId" = {clientId} AND document."State" IN ('Open', 'PartiallyPaid') AND document."Currency" = {currency}),
            "AverageDays" = (
                SELECT CAST(ROUND(AVG(document."DaysToPay")) AS integer) FROM "Receivable" document
                WHERE document."ClientId" = {clientId} AND document."State" = 'Paid' AND document."Currency" = {currency})
        WHERE "ClientId" = {clientId} AND "Currency" = {currency}
        """,
        cancellationToken);
}
