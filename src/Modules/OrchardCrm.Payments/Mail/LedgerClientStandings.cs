using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Services;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Mail;

/// <summary>How clients stand, by the ledger.</summary>
internal sealed class LedgerClientStandings(CrmDbContext db, ILocalClock clock) : IClientStandings
{
    public async Task<ClientStanding> GetAsync(string clientId, string currency, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var due = await db.Set<Receivable>().AsNoTracking()
            .Where(row => row.ClientId == clientId && row.Currency == currency
                && (row.State == ReceivableState.Open || row.State == ReceivableState.PartiallyPaid))
            .GroupBy(row => row.Currency)
            .Select(group => new
            {
                All = group.Sum(row => row.DueMinor),
                // Of a document whose deposit alone is late, the rest is not.
                Late = group.Sum(row => (row.DueOn < today ? row.NextDueMinor : 0) + (row.FinalDueOn < today ? row.DueMinor - row.NextDueMinor : 0)),
            })
            .FirstOrDefaultAsync(cancellationToken);
        var credit = await db.Set<LedgerAccount>().AsNoTracking()
            .Where(row => row.ClientId == clientId && row.Currency == currency)
            .Select(row => row.CreditMinor)
            .FirstOrDefaultAsync(cancellationToken);
        return new ClientStanding(new Money(due?.All ?? 0, currency), new Money(due?.Late ?? 0, currency), new Money(credit, currency));
    }
}
