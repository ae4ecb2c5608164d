using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>
/// Keeps the sums of documents by due day: an act takes a document out as it was and puts it in as it is, so that its cost does not grow
/// with the client's documents. Exact, since a document only moves while its account is locked; <see cref="LedgerCheck"/> proves it.
/// </summary>
internal sealed class ReceivableDays(CrmDbContext db)
{
    private readonly Dictionary<Key, Sums> _changed = [];

    /// <summary>Takes a document out, before it changes.</summary>
    public void Leave(Receivable document) => Count(document, -1);

    /// <summary>Puts a document in, as it is now.</summary>
    public void Enter(Receivable document) => Count(document, 1);

    /// <summary>Forgets what an act that was not finished has changed.</summary>
    public void Clear() => _changed.Clear();

    /// <summary>Stores what changed of an account, which is locked.</summary>
    public async Task StoreAsync(string clientId, string currency, CancellationToken cancellationToken)
    {
        foreach (var (key, sums) in _changed.Where(change => change.Key.ClientId == clientId && change.Key.Currency == currency).ToList())
        {
            _changed.Remove(key);
            if (sums != default)
                await AddAsync(key, sums, cancellationToken);
        }

        await db.Database.ExecuteSqlAsync(
            $"""DELETE FROM "ReceivableDay" WHERE "ClientId" = {clientId} AND "Currency" = {currency} AND "Count" = 0 AND "FallsDueMinor" = 0""",
            cancellationToken);
    }

    private void Count(Receivable document, int sign)
    {
        var isOpen = document.State is ReceivableState.Open or ReceivableState.PartiallyPaid;
        Add(isOpen ? document.DueOn : DateOnly.MinValue, new Sums(
            1, document.PayableMinor, document.DueMinor, document.NextDueMinor, document.DaysToPay ?? 0, document.DaysToPay is null ? 0 : 1));
        if (isOpen && document.DueMinor != document.NextDueMinor)
            Add(document.FinalDueOn, new Sums(0, 0, 0, document.DueMinor - document.NextDueMinor, 0, 0));

        void Add(DateOnly day, Sums sums)
        {
            var key = new Key(document.ClientId, document.Currency, document.Kind, document.State, day);
            _changed[key] = _changed.GetValueOrDefault(key).Plus(sums, sign);
        }
    }

    private Task<int> AddAsync(Key key, Sums sums, CancellationToken cancellationToken)
    {
        var (state, day) = (key.State.ToString(), key.Day.ToString("O", CultureInfo.InvariantCulture));
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "ReceivableDay" (
                "ClientId", "Currency", "Kind", "State", "Day", "Count", "PayableMinor", "DueMinor", "FallsDueMinor", "DaysToPay", "PaidCount")
            VALUES (
                {key.ClientId}, {key.Currency}, {key.Kind}, {state}, {day},
                {sums.Count}, {sums.PayableMinor}, {sums.DueMinor}, {sums.FallsDueMinor}, {sums.DaysToPay}, {sums.PaidCount})
            ON CONFLICT ("ClientId", "Currency", "Kind", "State", "Day") DO UPDATE SET
                "Count" = "ReceivableDay"."Count" + excluded."Count",
                "PayableMinor" = "ReceivableDay"."PayableMinor" + excluded."PayableMinor",
                "DueMinor" = "ReceivableDay"."DueMinor" + excluded."DueMinor",
                "FallsDueMinor" = "ReceivableDay"."FallsDueMinor" + excluded."FallsDueMinor",
                "DaysToPay" = "ReceivableDay"."DaysToPay" + excluded."DaysToPay",
                "PaidCount" = "ReceivableDay"."PaidCount" + excluded."PaidCount"
            """,
            cancellationToken);
    }

    private readonly record struct Key(string ClientId, string Currency, string Kind, ReceivableState State, DateOnly Day);

    private readonly record struct Sums(int Count, long PayableMinor, long DueMinor, long FallsDueMinor, long DaysToPay, int PaidCount)
    {
        public Sums Plus(Sums other, int sign) => checked(new Sums(
            Count + (sign * other.Count), PayableMinor + (sign * other.PayableMinor), DueMinor + (sign * other.DueMinor),
            FallsDueMinor + (sign * other.FallsDueMinor), DaysToPay + (sign * other.DaysToPay), PaidCount + (sign * other.PaidCount)));
    }
}
