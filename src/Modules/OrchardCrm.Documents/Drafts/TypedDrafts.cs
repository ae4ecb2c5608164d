using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Drafts;

/// <summary>
/// Keeps forms as somebody types, unreadable numbers and all, until they are saved or discarded: a closed tab loses nothing. One
/// for each person and document, so that two people never overwrite one another; the document itself changes by Save alone.
/// </summary>
public sealed class TypedDrafts(CrmDbContext db, IUnitOfWork unitOfWork, IContentManager content, ILocalClock clock)
{
    private const int LargestForm = 2_000_000;
    private const int KeptDays = 90;

    private static readonly string[] Left = ["__RequestVerificationToken", "Command"];

    /// <summary>Keeps a form in place of the same person's last one. False where it is too large.</summary>
    public async Task<bool> KeepAsync(string kind, string documentId, string owner, IFormCollection form, CancellationToken cancellationToken)
    {
        var text = string.Join('&', form.Where(field => !Left.Contains(field.Key)).SelectMany(field => field.Value, (field, value) =>
            $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(value ?? "")}"));
        if (text.Length > LargestForm)
            return false;

        var now = clock.UtcNow;
        await unitOfWork.ExecuteAsync(
            async token =>
            {
                var old = now.AddDays(-KeptDays);
                await db.Set<TypedDraft>().Where(row => row.Owner == owner && row.SavedUtc < old).ExecuteDeleteAsync(token);
                return await db.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO "TypedDraft" ("ContentItemId", "Owner", "Kind", "Form", "SavedUtc") VALUES ({documentId}, {owner}, {kind}, {text}, {now.ToUnixTimeMilliseconds()})
                    ON CONFLICT ("ContentItemId", "Owner") DO UPDATE SET "Form" = excluded."Form", "SavedUtc" = excluded."SavedUtc"
                    """,
                    token);
            },
            cancellationToken);
        return true;
    }

    /// <summary>What a person typed into a document's form; null for nothing.</summary>
    public async Task<TypedForm?> FindAsync(string documentId, string owner, CancellationToken cancellationToken) =>
        ToForm(await db.Set<TypedDraft>().AsNoTracking().FirstOrDefaultAsync(row => row.ContentItemId == documentId && row.Owner == owner, cancellationToken));

    /// <summary>The last form of a kind that a person left before its document was first saved; null for none.</summary>
    public async Task<TypedForm?> FindUnsavedAsync(string kind, string owner, CancellationToken cancellationToken)
    {
        var row = await db.Set<TypedDraft>().AsNoTracking()
            .Where(draft => draft.Owner == owner && draft.Kind == kind)
            .OrderByDescending(draft => draft.SavedUtc)
            .FirstOrDefaultAsync(cancellationToken);
        return row is null || await content.GetAsync(row.ContentItemId, cancellationToken) is not null ? null : ToForm(row);
    }

    /// <summary>Forgets what a person typed, or what all did.</summary>
    public Task ForgetAsync(string documentId, string? owner, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        token => db.Set<TypedDraft>().Where(row => row.ContentItemId == documentId && (owner == null || row.Owner == owner)).ExecuteDeleteAsync(token),
        cancellationToken);

    private static TypedForm? ToForm(TypedDraft? row)
    {
        if (row is null)
            return null;
        var fields = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in QueryHelpers.ParseQuery(row.Form))
            fields[key] = value;
        return new TypedForm(row.ContentItemId, new FormCollection(fields), row.SavedUtc);
    }
}
