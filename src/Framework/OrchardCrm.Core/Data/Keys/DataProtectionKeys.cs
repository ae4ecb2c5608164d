using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Data.Keys;

/// <summary>Keeps the Data Protection keys in the site's database, so that every node reads the same cookies and secrets.</summary>
internal sealed class DataProtectionKeys(IServiceScopeFactory scopes, WriteGate gate) : IXmlRepository
{
    private readonly ConcurrentDictionary<DataProtectionKeyRecord, bool> _unsaved = new();

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        // Keys on their way first: one that is saved in between is then met twice, not missed.
        List<string> unsaved = [.. _unsaved.Keys.Select(record => record.Xml)];
        using var scope = scopes.CreateScope();
        var saved = scope.ServiceProvider.GetRequiredService<CrmDbContext>().Set<DataProtectionKeyRecord>().AsNoTracking()
            .OrderBy(key => key.Id).Select(key => key.Xml).ToList();
        return [.. saved.Union(unsaved).Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var record = new DataProtectionKeyRecord { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) };
        _unsaved[record] = true;
        var mustNotWait = gate.IsHeldByCaller;
        Task saving;
        using (ExecutionContext.SuppressFlow())
            saving = Task.Run(() => SaveAsync(record));
        // A key that is made inside a transaction can't be saved before that ends; until then it is known here.
        if (!mustNotWait)
            saving.GetAwaiter().GetResult();
    }

    private async Task SaveAsync(DataProtectionKeyRecord record)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(_ =>
        {
            database.Add(record);
            return Task.CompletedTask;
        });
        _unsaved.TryRemove(record, out bool _);
    }
}
