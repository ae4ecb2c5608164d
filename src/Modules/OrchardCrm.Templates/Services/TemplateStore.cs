using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Localization;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>Finds, saves and resets templates.</summary>
public sealed class TemplateStore(CrmDbContext db, IUnitOfWork unitOfWork, MailKinds kinds, TimeProvider time)
{
    /// <summary>The template in force: client and language, client, global and language, global, shipped.</summary>
    /// <exception cref="InvalidOperationException">There is no such kind.</exception>
    public async Task<ResolvedTemplate> ResolveAsync(string kind, string culture, string? clientId, CancellationToken cancellationToken)
    {
        var known = await kinds.FindAsync(kind, cancellationToken) ?? throw new InvalidOperationException($"There is no kind of mail “{kind}”.");
        var owner = clientId ?? "";
        var rows = await db.Set<TemplateRecord>().AsNoTracking()
            .Where(template => template.Kind == kind && (template.ClientId == "" || template.ClientId == owner))
            .ToListAsync(cancellationToken);
        return Best(rows, culture) is { } best
            ? new ResolvedTemplate(new MailText(best.Subject, best.Body), SourceOf(best, culture), best.Culture, best.Id)
            : Shipped(known, culture);
    }

    /// <summary>What is in force for every kind and language: for the business, or for one client.</summary>
    public async Task<IReadOnlyList<TemplateInForce>> ListAsync(string clientId, CancellationToken cancellationToken)
    {
        var rows = (await db.Set<TemplateRecord>().AsNoTracking()
            .Where(template => template.ClientId == "" || template.ClientId == clientId)
            .Select(template => new TemplateRecord
            {
                Kind = template.Kind, Culture = template.Culture, ClientId = template.ClientId, Error = template.Error,
            })
            .ToListAsync(cancellationToken)).ToLookup(template => template.Kind);
        var known = await kinds.ListAsync(cancellationToken);
        return
        [
            .. from kind in known
               where clientId.Length == 0 || kind.IsForClients
               from culture in SupportedCultures.All
               select InForce(kind, culture.Name, Best(rows[kind.Name], culture.Name)),
        ];
    }

    /// <summary>The text that the module ships, in the language or in English.</summary>
    public static ResolvedTemplate Shipped(MailKind kind, string culture) => kind.Defaults.TryGetValue(culture, out var text)
        ? new ResolvedTemplate(text, TemplateSource.Shipped, culture)
        : new ResolvedTemplate(kind.Defaults["en"], TemplateSource.Shipped, "en");

    /// <summary>Saves a template, and keeps the text in its history.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="text">Subject and body.</param>
    /// <param name="savedBy">Who saves it; empty for a recipe.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task SaveAsync(TemplateKey key, MailText text, string savedBy, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            var now = time.GetUtcNow();
            var row = await Of(key).AsTracking().FirstOrDefaultAsync(token);
            if (row is null)
                db.Add(row = new TemplateRecord { Kind = key.Kind, Culture = key.Culture, ClientId = key.ClientId });
            (row.Subject, row.Body, row.ModifiedUtc, row.Error) = (text.Subject, text.Body, now, null);
            db.Add(new TemplateVersion
            {
                Kind = key.Kind,
                Culture = key.Culture,
                ClientId = key.ClientId,
                Subject = text.Subject,
                Body = text.Body,
                SavedUtc = now,
                SavedBy = savedBy,
            });
        },
        cancellationToken);

    /// <summary>Removes a kind's templates of the business and of all clients. Their history stays.</summary>
    public Task RemoveAllAsync(string kind, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        token => db.Set<TemplateRecord>().Where(template => template.Kind == kind).ExecuteDeleteAsync(token), cancellationToken);

    /// <summary>Removes a template, so that the next in order is in force. Its history stays.</summary>
    public Task ResetAsync(TemplateKey key, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(token => Of(key).ExecuteDeleteAsync(token), cancellationToken);

    private IQueryable<TemplateRecord> Of(TemplateKey key) => db.Set<TemplateRecord>()
        .Where(template => template.Kind == key.Kind && template.ClientId == key.ClientId && template.Culture == key.Culture);

    private static TemplateRecord? Best(IEnumerable<TemplateRecord> rows, string culture) => rows
        .OrderBy(template => template.ClientId.Length == 0)
        .ThenBy(template => template.Culture != culture)
        .ThenBy(template => template.Culture, StringComparer.Ordinal)
        .FirstOrDefault();

    private static TemplateInForce InForce(MailKind kind, string culture, TemplateRecord? best)
    {
        if (best is not null)
            return new TemplateInForce(kind, culture, SourceOf(best, culture), best.Culture, best.Error);
        var shipped = Shipped(kind, culture);
        return new TemplateInForce(kind, culture, shipped.Source, shipped.Culture);
    }

    private static TemplateSource SourceOf(TemplateRecord template, string culture) => (template.ClientId.Length > 0, template.Culture == culture) switch
    {
        (true, true) => TemplateSource.ClientAndLanguage,
        (true, false) => TemplateSource.Client,
        (false, true) => TemplateSource.GlobalAndLanguage,
        _ => TemplateSource.Global,
    };
}
