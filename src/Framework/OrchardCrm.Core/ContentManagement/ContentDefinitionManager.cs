using Microsoft.EntityFrameworkCore;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Data;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>Types as modules declare them with what was changed since; the changes are read once a scope.</summary>
internal sealed class ContentDefinitionManager(
    CrmDbContext database, IUnitOfWork unitOfWork, IEnumerable<ContentTypeRegistration> registrations) : IContentDefinitionManager
{
    private Dictionary<string, ContentTypeDefinition>? _types;

    public async Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name, CancellationToken cancellationToken = default) =>
        (await ReadAsync(cancellationToken)).GetValueOrDefault(name);

    public async Task<IReadOnlyList<ContentTypeDefinition>> ListTypeDefinitionsAsync(CancellationToken cancellationToken = default) =>
        [.. (await ReadAsync(cancellationToken)).Values.OrderBy(type => type.Name, StringComparer.Ordinal)];

    public async Task AlterTypeDefinitionAsync(
        string name, Action<ContentTypeDefinitionBuilder> alteration, CancellationToken cancellationToken = default)
    {
        try
        {
            await unitOfWork.ExecuteAsync(token => AlterAsync(name, alteration, token), cancellationToken);
        }
        finally
        {
            _types = null;
        }
    }

    private async Task AlterAsync(string name, Action<ContentTypeDefinitionBuilder> alteration, CancellationToken cancellationToken)
    {
        var declared = Declared().GetValueOrDefault(name) ?? new ContentTypeDefinition(name, name, [], []);
        var record = await database.Set<ContentDefinitionRecord>().AsTracking()
            .FirstOrDefaultAsync(stored => stored.Name == name, cancellationToken);
        if (record is null)
            database.Add(record = new ContentDefinitionRecord { Name = name });

        var current = Read(record).ApplyTo(declared);
        var builder = new ContentTypeDefinitionBuilder(name, current);
        alteration(builder);
        var altered = builder.Build();
        record.Json = ContentJson.ToNode(ContentTypeAlteration.Between(declared, altered))!.ToJsonString(ContentJson.Options);
        record.Version++;

        var removed = current.Fields.Select(field => field.Name).Except(altered.Fields.Select(field => field.Name)).ToList();
        if (removed.Count > 0)
        {
            await database.Set<ContentFieldIndex>()
                .Where(row => row.ContentType == name && removed.Contains(row.Field)).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private async Task<Dictionary<string, ContentTypeDefinition>> ReadAsync(CancellationToken cancellationToken)
    {
        if (_types is not null)
            return _types;

        var types = Declared();
        foreach (var record in await database.Set<ContentDefinitionRecord>().AsNoTracking().ToListAsync(cancellationToken))
        {
            types[record.Name] = Read(record).ApplyTo(
                types.GetValueOrDefault(record.Name) ?? new ContentTypeDefinition(record.Name, record.Name, [], []));
        }

        return _types = types;
    }

    private Dictionary<string, ContentTypeDefinition> Declared()
    {
        var types = new Dictionary<string, ContentTypeDefinition>(StringComparer.Ordinal);
        foreach (var registration in registrations)
        {
            var builder = new ContentTypeDefinitionBuilder(registration.Name, types.GetValueOrDefault(registration.Name));
            registration.Build(builder);
            types[registration.Name] = builder.Build();
        }

        return types;
    }

    private static ContentTypeAlteration Read(ContentDefinitionRecord record) =>
        record.Json == "{}"
            ? new ContentTypeAlteration(null, [], [], [])
            : System.Text.Json.JsonSerializer.Deserialize<ContentTypeAlteration>(record.Json, ContentJson.Options)!;
}
