using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Listing;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>The figures by which the list of clients is sorted and filtered.</summary>
internal sealed class LedgerClientFigures(CrmDbContext db) : IClientFigures
{
    // Far more than any business has.
    private const int MostCurrencies = 200;

    public Task<IReadOnlyList<string>> CurrenciesAsync(CancellationToken cancellationToken) =>
        db.ReadDistinctAsync("LedgerAccount", nameof(LedgerAccount.Currency), MostCurrencies, cancellationToken);

    public IQueryable<ClientFigures> Query() => db.Set<LedgerAccount>().AsNoTracking().Select(row => new ClientFigures
    {
        ClientId = row.ClientId,
        Currency = row.Currency,
        InvoicedMinor = row.InvoicedMinor,
        PaidMinor = row.PaidMinor,
        OutstandingMinor = row.OutstandingMinor,
        NextDueOn = row.NextDueOn,
        AverageDays = row.AverageDays,
    });
}
