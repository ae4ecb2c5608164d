using Microsoft.EntityFrameworkCore;
using OrchardCrm.AuditTrail;
using OrchardCrm.Core.Data;
using OrchardCrm.Data;
using OrchardCrm.Settings;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Settings;

/// <summary>Settings as rows: few and small, so that a scope reads them all at once, and once.</summary>
internal sealed class SiteService(
    CrmDbContext database, IUnitOfWork unitOfWork, IAuditTrail auditTrail, SettingsJson json, SettingsChanges changes,
    ShellSettings shell) : ISiteService
{
    private Dictionary<string, string>? _read;

    public async Task<TSettings> GetSettingsAsync<TSettings>(CancellationToken cancellationToken = default)
        where TSettings : class, new()
    {
        var name = typeof(TSettings).Name;
        return (TSettings)json.Read(await ReadAsync(name, cancellationToken), typeof(TSettings));
    }

    public Task UpdateSettingsAsync<TSettings>(Action<TSettings> change, CancellationToken cancellationToken = default)
        where TSettings : class, new() =>
        UpdateAsync(
            typeof(TSettings),
            settings =>
            {
                change((TSettings)settings);
                return settings;
            },
            cancellationToken);

    /// <summary>Changes a group whose type is known at run time only.</summary>
    public Task UpdateAsync(Type type, Func<object, object> change, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(
            async token =>
            {
                var row = await database.Set<SettingsDocument>().FindAsync([type.Name], token);
                var settings = json.Read(row?.Json, type);
                var before = SettingsJson.Snapshot(settings);
                settings = change(settings);
                var changed = SettingsJson.Compare(before, SettingsJson.Snapshot(settings));
                if (row is not null && changed.Count == 0)
                    return;

                if (row is null)
                    database.Add(row = new SettingsDocument { Name = type.Name });
                row.Json = json.Write(settings);
                row.Version++;
                await auditTrail.RecordAsync(new AuditEntry("Settings", "Changed", Text: type.Name, Changes: changed), token);
                unitOfWork.OnCommitted(() => Forget(type.Name));
            },
            cancellationToken);

    private void Forget(string name)
    {
        _read = null;
        changes.Notify(name);
    }

    private async Task<string?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        if (!shell.IsSetUp)
            return null;

        // Inside a transaction what was changed in it counts; it lies in the change tracker.
        if (unitOfWork.IsActive)
            return (await database.Set<SettingsDocument>().FindAsync([name], cancellationToken))?.Json;

        _read ??= await database.Set<SettingsDocument>().AsNoTracking()
            .Select(document => new { document.Name, document.Json })
            .ToDictionaryAsync(document => document.Name, document => document.Json, StringComparer.Ordinal, cancellationToken);
        return _read.GetValueOrDefault(name);
    }
}
