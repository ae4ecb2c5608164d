using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Clients.Models;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Import;

/// <summary>Which clients something belongs to: documents, payments, links. Every module's rows that belong to a client say so by <see cref="IClientOwned"/>.</summary>
public sealed class ClientUsage(CrmDbContext db)
{
    /// <summary>Those of the clients that something belongs to.</summary>
    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> clientIds, CancellationToken cancellationToken)
    {
        var used = new HashSet<string>();
        var find = GetType().GetMethod(nameof(FindInAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!;
        foreach (var type in db.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.IsAssignableTo(typeof(IClientOwned)) && type != typeof(ClientActivity)))
            used.UnionWith(await (Task<List<string>>)find.MakeGenericMethod(type).Invoke(this, [clientIds, cancellationToken])!);
        return used;
    }

    private Task<List<string>> FindInAsync<TRow>(IReadOnlyCollection<string> clientIds, CancellationToken cancellationToken)
        where TRow : class, IClientOwned =>
        db.Set<TRow>().AsNoTracking()
            .Select(row => EF.Property<string>(row, nameof(IClientOwned.ClientId)))
            .Where(id => clientIds.Contains(id)).Distinct().ToListAsync(cancellationToken);
}
