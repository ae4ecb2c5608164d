using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>The texts that templates once had.</summary>
public sealed class TemplateHistory(CrmDbContext db)
{
    private const int Shown = 20;

    /// <summary>The latest versions of a template, the newest first.</summary>
    public async Task<IReadOnlyList<TemplateVersion>> ListAsync(TemplateKey key, CancellationToken cancellationToken) =>
        await Of(key).OrderByDescending(version => version.Id).Take(Shown).ToListAsync(cancellationToken);

    /// <summary>A version of a template; null where there is none.</summary>
    public Task<TemplateVersion?> FindAsync(TemplateKey key, long id, CancellationToken cancellationToken) =>
        Of(key).FirstOrDefaultAsync(version => version.Id == id, cancellationToken);

    private IQueryable<TemplateVersion> Of(TemplateKey key) => db.Set<TemplateVersion>().AsNoTracking()
        .Where(version => version.Kind == key.Kind && version.ClientId == key.ClientId && version.Culture == key.Culture);
}
