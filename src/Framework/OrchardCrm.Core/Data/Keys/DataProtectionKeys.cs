using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Data.Keys;

/// <summary>Keeps the Data Protection keys in the site's database, so that every node reads the same cookies and secrets.</summary>
internal sealed class DataProtectionKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var keys = scope.ServiceProvider.GetRequiredService<CrmDbContext>().Set<DataProtectionKeyRecord>()
            .AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).ToList();
        return [.. keys.Select(XElement.Parse)];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName) =>
        // The contract is synchronous; a key is made once in three months.
        Task.Run(() => StoreAsync(element.ToString(SaveOptions.DisableFormatting), friendlyName)).GetAwaiter().GetResult();

    private async Task StoreAsync(string xml, string friendlyName)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(_ =>
        {
            context.Add(new DataProtectionKeyRecord { FriendlyName = friendlyName, Xml = xml });
            return Task.CompletedTask;
        });
    }
}
