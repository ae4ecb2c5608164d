using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>Finds, saves and resets templates.</summary>
public sealed class TemplateStore(CrmDbContext db, IUnitOfWork unitOfWork, IEnumerable<MailKind> kinds, TimeProvider time)
{
    /// <summary>The kinds that modules registered, by name.</summary>
    public IReadOnlyList<MailKind> Kinds { get; } = [.. kinds.OrderBy(kind => kind.Name, StringComparer.Ordinal)];

    /// <summary>The template in force: client and language, client, global and language, global, shipped.</summary>
    /// <exception cref="InvalidOperationException">No module registered the kind.</exception>
    public async Task<ResolvedTemplate> ResolveAsync(string kind, string culture, string? clientId, CancellationToken cancellationToken)
    {
        var known = Find(kind) ?? throw new InvalidOperationException($"No module registered the kind of mail “{kind}”.");
        var owner = clientId ?? "";
        var rows = await db.Set<TemplateRecord>().AsNoTracking()
            .Where(template => template.Kind == kind && (template.ClientId == "" || template.ClientId == owner))
            .ToListAsync(cancellationToken);
        var best = rows
            .OrderBy(template => template.ClientId.Length == 0)
            .ThenBy(template => template.Culture != culture)
            .ThenBy(template => template.Culture, StringComparer.Ordinal)
            .FirstOrDefault();
        if (best is null)
            return Shipped(known, culture);

        var source = (best.ClientId.Length > 0, best.Culture == culture) switch
        {
            (true, true) => TemplateSource.ClientAndLanguage,
            (true, false) => TemplateSource.Client,
            (false, true) => TemplateSource.GlobalAndLanguage,
            _ => TemplateSource.Global,
        };
        return new ResolvedTemplate(new MailText(best.Subject, best.Body), source, best.Culture);
    }

    /// <summary>The text that the module ships, in the language or in English.</summary>
    public static ResolvedTemplate Shipped(MailKind kind, string culture) => kind.Defaults.TryGetValue(culture, out var text)
        ? new ResolvedTemplate(text, TemplateSource.Shipped, culture)
        : new ResolvedTemplate(kind.Defaults["en"], TemplateSource.Shipped, "en");

    /// <summary>A registered kind, or null.</summary>
    public MailKind? Find(string kind) => Kinds.FirstOrDefault(known => known.Name == kind);

    /// <summary>Kinds and languages that have a global template of the business's own.</summary>
    public async Task<IReadOnlySet<(string Kind, string Culture)>> ListGlobalAsync(CancellationToken cancellationToken) =>
        (await db.Set<TemplateRecord>().AsNoTracking()
            .Where(template => template.ClientId == "")
            .Select(template => new { template.Kind, template.Culture })
            .ToListAsync(cancellationToken))
        .Select(template => (template.Kind, template.Culture)).ToHashSet();

    /// <summary>Saves a template.</summary>
    public Task SaveAsync(string kind, string culture, string clientId, MailText text, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(
            async token =>
            {
                var rows = db.Set<TemplateRecord>();
                var row = await rows.AsTracking().FirstOrDefaultAsync(
                    template => template.Kind == kind && template.ClientId == clientId && template.Culture == culture, token);
                if (row is null)
                {
                    row = new TemplateRecord { Kind = kind, Culture = culture, ClientId = clientId };
                    rows.Add(row);
                }

                row.Subject = text.Subject;
                row.Body = text.Body;
                row.ModifiedUtc = time.GetUtcNow();
            },
            cancellationToken);

    /// <summary>Removes a template, so that the next in order is in force.</summary>
    public Task ResetAsync(string kind, string culture, string clientId, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(
            token => db.Set<TemplateRecord>()
                .Where(template => template.Kind == kind && template.ClientId == clientId && template.Culture == culture)
                .ExecuteDeleteAsync(token),
            cancellationToken);
}
