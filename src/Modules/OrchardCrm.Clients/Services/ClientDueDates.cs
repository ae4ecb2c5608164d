using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Services;

/// <summary>Since when clients owe. The module that keeps the ledger tells it, within its transaction; lists are filtered by it.</summary>
public sealed class ClientDueDates(CrmDbContext db)
{
    /// <summary>Sets the earliest due date of what a client owes.</summary>
    /// <param name="clientId">The client.</param>
    /// <param name="dueDates">Due dates of all that it owes, in whatever currency: null or no row for nothing.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task SetAsync(string clientId, IQueryable<DateOnly?> dueDates, CancellationToken cancellationToken)
    {
        var client = db.Set<ClientIndex>().Where(row => row.ContentItemId == clientId);
        // Held until the commit: an act in another currency that ends at the same moment counts after this one.
        await client.ExecuteUpdateAsync(set => set.SetProperty(row => row.Archived, row => row.Archived), cancellationToken);
        var next = await dueDates.Where(day => day != null).OrderBy(day => day).FirstOrDefaultAsync(cancellationToken);
        await client.ExecuteUpdateAsync(set => set.SetProperty(row => EF.Property<DateOnly?>(row, ClientIndexConfiguration.NextDueOn), next), cancellationToken);
    }
}
