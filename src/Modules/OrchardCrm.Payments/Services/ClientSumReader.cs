using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>
/// Reads the sums that the ledger keeps of a client, all by one query and once a scope: the figures, the chart and the tab of one
/// page share them.
/// </summary>
public sealed class ClientSumReader(CrmDbContext db)
{
    private const string Sql =
        """
        SELECT 0, "Currency", '', '', '', "InvoicedMinor", "PaidMinor", "OutstandingMinor", "CreditMinor", 0, 0
        FROM "LedgerAccount" WHERE "ClientId" = {0}
        UNION ALL
        SELECT 1, "Currency", "Kind", "State", "Day", "PayableMinor", "DueMinor", "FallsDueMinor", "DaysToPay", "PaidCount", "Count"
        FROM "ReceivableDay" WHERE "ClientId" = {0}
        UNION ALL
        SELECT 2, "Currency", '', '', "Month", "InvoicedMinor", "PaidMinor", 0, 0, 0, 0
        FROM "LedgerMonth" WHERE "ClientId" = {0}
        """;

    private readonly Dictionary<string, ClientSums> _read = new(StringComparer.Ordinal);

    /// <summary>The sums of a client; empty where nothing was ever owed or paid.</summary>
    public async Task<ClientSums> ReadAsync(string clientId, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue(clientId, out var known))
            return known;

        var rows = await RowsAsync(clientId, cancellationToken);
        return _read[clientId] = new ClientSums(
            [.. rows.Where(row => row.Part == 0).Select(row => AccountOf(clientId, row))],
            [.. rows.Where(row => row.Part == 1).Select(row => DayOf(clientId, row))],
            [.. rows.Where(row => row.Part == 2).Select(row => MonthOf(clientId, row))]);
    }

    /// <summary>The sums of a client have changed.</summary>
    internal void Forget(string clientId) => _read.Remove(clientId);

    // By EF's command and not by its query: making rows of a text takes it longer than the database takes to answer.
    private async Task<List<Row>> RowsAsync(string clientId, CancellationToken cancellationToken)
    {
        var command = db.GetService<IRawSqlCommandBuilder>().Build(Sql, [clientId]);
        await using var reader = await command.RelationalCommand.ExecuteReaderAsync(
            new RelationalCommandParameterObject(
                db.GetService<IRelationalConnection>(), command.ParameterValues, null, db, db.GetService<IRelationalCommandDiagnosticsLogger>(),
                CommandSource.FromSqlQuery),
            cancellationToken);
        var rows = new List<Row>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(RowOf(reader.DbDataReader));
        return rows;
    }

    private static Row RowOf(DbDataReader reader) => new(
        reader.GetInt32(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetInt64(5), reader.GetInt64(6),
        reader.GetInt64(7), reader.GetInt64(8), reader.GetInt64(9), reader.GetInt32(10));

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

    private readonly record struct Row(
        int Part, string Currency, string Kind, string State, string Day, long First, long Second, long Third, long Fourth, long Fifth, int Count);
}
