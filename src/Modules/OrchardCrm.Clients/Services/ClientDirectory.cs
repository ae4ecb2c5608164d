using Microsoft.EntityFrameworkCore;
using OrchardCrm.Addresses;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Services;

/// <summary>Finds clients: for lists, pickers and warnings of twins.</summary>
public sealed class ClientDirectory(CrmDbContext db, ISearchKeys searchKeys)
{
    /// <summary>Clients by state and search text, not ordered.</summary>
    public IQueryable<ClientIndex> Query(string? text, bool archived)
    {
        var rows = db.Set<ClientIndex>().AsNoTracking().Where(index => index.Archived == archived);
        if (string.IsNullOrWhiteSpace(text))
            return rows;

        var found = searchKeys.Query(ClientTypes.Client, text);
        return rows.Where(index => found.Contains(index.ContentItemId));
    }

    /// <summary>Another client with the same e-mail address or tax number; null for none.</summary>
    public async Task<ClientIndex?> FindTwinAsync(string clientId, string? email, string? taxId, CancellationToken cancellationToken)
    {
        var address = email?.Trim().ToLowerInvariant() ?? "";
        var number = TaxIds.Normalize(taxId ?? "");
        if (address.Length == 0 && number.Length == 0)
            return null;

        return await db.Set<ClientIndex>().AsNoTracking()
            .Where(index => index.ContentItemId != clientId
                && ((address != "" && index.Email == address) || (number != "" && index.TaxId == number)))
            .FirstOrDefaultAsync(cancellationToken);
    }
}
