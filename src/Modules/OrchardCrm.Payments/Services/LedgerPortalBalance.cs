using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Models;
using OrchardCrm.Portal.Services;

namespace OrchardCrm.Payments.Services;

/// <summary>What the client of the portal's session owes.</summary>
internal sealed class LedgerPortalBalance(IPortalScope scope) : IPortalBalance
{
    public async Task<PortalBalance> GetAsync(CancellationToken cancellationToken)
    {
        var rows = await scope.Query<Receivable>()
            .Where(row => row.State == ReceivableState.Open || row.State == ReceivableState.PartiallyPaid)
            .GroupBy(row => row.Currency)
            .Select(group => new { Currency = group.Key, Sum = group.Sum(row => row.DueMinor), NextDue = group.Min(row => row.DueOn) })
            .OrderBy(sum => sum.Currency)
            .ToListAsync(cancellationToken);
        return new PortalBalance(
            [.. rows.Select(row => new Money(row.Sum, row.Currency))],
            rows.Count == 0 ? null : rows.Min(row => row.NextDue));
    }
}
