using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>
/// Reads the sums that the ledger keeps of a client, all by one query and once a scope: the figures, the chart and the tab of one
/// page share them.
/// </summary>
public sealed class ClientSumReader(CrmDbContext db)
{
    private readonly Dictionary<string, ClientSums> _read = new(StringComparer.Ordinal);

    /// <summary>The sums of a client; empty where nothing was ever owed or paid.</summary>
    public async Task<ClientSums> ReadAsync(string clientId, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue(clientId, out var known))
            return known;

        var rows = await db.Database
            .SqlQuery<Row>($"""
                SELECT 0 AS "Part", "Currency", '' AS "Kind", '' AS "State", '' AS "Day", "InvoicedMinor" AS "First", "PaidMinor" AS "Second",
                    "OutstandingMinor" AS "Third", "CreditMinor" AS "Fourth", 0 AS "Fifth", 0 AS "Count"
                FROM "LedgerAccount" WHERE "ClientId" = {clientId}
                UNION ALL
                SELECT 1, "Currency", "Kind", "State", "Day", "PayableMinor", "DueMinor", "FallsDueMinor", "DaysToPay", "PaidCount", "Count"
                FROM "ReceivableDay" WHERE "ClientId" = {clientId}
                UNION ALL
                SELECT 2, "Currency", '', '', "Month", "InvoicedMinor", "PaidMinor", 0, 0, 0, 0
                FROM "LedgerMonth" WHERE "ClientId" = {clientId}
                """)
            .ToListAsync(cancellationToken);
        return _read[clientId] = new ClientSums(
            [.. rows.Where(row => row.Part == 0).Select(row => AccountOf(clientId, row))],
            [.. rows.Where(row => row.Part == 1).Select(row => DayOf(clientId, row))],
            [.. rows.Where(row => row.Part == 2).Select(row => MonthOf(clientId, row))]);
    }

    /// <summary>The sums of a client have changed.</summary>
    internal void Forget(string clientId) => _read.Remove(clientId);

    private static LedgerAccount AccountOf(string clientId, Row row) => new()
    {
        ClientId = clientId,
        Currency = row.Currency,
        InvoicedMinor = row.First,
        PaidMinor = row.Second,
        OutstandingMinor = row.Third,
        CreditMinor = row.Fourth,
    };

    private static ReceivableDay DayOf(string clientId, Row row) => new()
    {
        ClientId = clientId,
        Currency = row.Currency,
        Kind = row.Kind,
        State = Enum.Parse<ReceivableState>(row.State),
        Day = DateOf(row),
        Count = row.Count,
        PayableMinor = row.First,
        DueMinor = row.Second,
        FallsDueMinor = row.Third,
        DaysToPay = row.Fourth,
        PaidCount = (int)row.Fifth,
    };

    private static LedgerMonth MonthOf(string clientId, Row row) => new()
    {
        ClientId = clientId,
        Currency = row.Currency,
        Month = DateOf(row),
        InvoicedMinor = row.First,
        PaidMinor = row.Second,
    };

    private static DateOnly DateOf(Row row) => DateOnly.ParseExact(row.Day, "O", CultureInfo.InvariantCulture);

    private sealed record Row(
        int Part, string Currency, string Kind, string State, string Day, long First, long Second, long Third, long Fourth, long Fifth, int Count);
}
