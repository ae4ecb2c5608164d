using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;
using OrchardCrm.FileStorage;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Attachments;

/// <summary>The files that go with documents. What went out in a mail is kept with the mail, whatever happens here later.</summary>
public sealed class DocumentAttachments(
    CrmDbContext db, IFileStore files, IUnitOfWork unitOfWork, IIdGenerator ids, ILocalClock clock, IStringLocalizer<Strings> S)
{
    /// <summary>How many files a document takes.</summary>
    public const int Most = 20;

    private const int LongestName = 200;

    /// <summary>The files of a document, the first added first.</summary>
    public async Task<IReadOnlyList<DocumentAttachment>> ListAsync(string documentId, CancellationToken cancellationToken = default) =>
        await db.Set<DocumentAttachment>().AsNoTracking().Where(row => row.ContentItemId == documentId)
            .OrderBy(row => row.AttachmentId).ToListAsync(cancellationToken);

    /// <summary>A file of a document; null for none.</summary>
    public Task<DocumentAttachment?> FindAsync(string documentId, string attachmentId, CancellationToken cancellationToken = default) =>
        db.Set<DocumentAttachment>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.AttachmentId == attachmentId && row.ContentItemId == documentId, cancellationToken);

    /// <summary>Adds a file; the same file under the same name is there once.</summary>
    /// <returns>What keeps it from being added; null when it is there.</returns>
    public async Task<ContentError?> AddAsync(ContentItem document, Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        var name = CleanName(fileName);
        StoredFile stored;
        try
        {
            stored = await files.SaveAsync(content, name, cancellationToken);
        }
        catch (FileTooLargeException exception)
        {
            return new ContentError("Files", S["{0} is larger than {1} MB, the most that is taken. Choose a smaller file.", name, exception.MaximumBytes / (1024 * 1024)]);
        }

        if (stored.Length == 0)
            return new ContentError("Files", S["{0} is empty. Choose another file.", name]);
        return await unitOfWork.ExecuteAsync(token => AddInTransactionAsync(document, stored, name, token), cancellationToken);
    }

    /// <summary>Removes a file from a document.</summary>
    public Task RemoveAsync(string documentId, string attachmentId, CancellationToken cancellationToken = default) =>
        unitOfWork.ExecuteAsync(
            token => db.Set<DocumentAttachment>().Where(row => row.AttachmentId == attachmentId && row.ContentItemId == documentId).ExecuteDeleteAsync(token),
            cancellationToken);

    private async Task<ContentError?> AddInTransactionAsync(ContentItem document, StoredFile stored, string name, CancellationToken cancellationToken)
    {
        var before = await ListAsync(document.ContentItemId, cancellationToken);
        if (before.Any(row => row.FileId == stored.FileId && row.FileName == name))
            return null;
        if (before.Count >= Most)
            return new ContentError("Files", S["A document takes {0} files at most. Remove one first.", Most]);
        db.Add(new DocumentAttachment
        {
            AttachmentId = ids.GenerateUniqueId(),
            ContentItemId = document.ContentItemId,
            ClientId = document.As<DocumentPart>().ClientId,
            FileId = stored.FileId,
            FileName = name,
            MediaType = stored.ContentType,
            Length = stored.Length,
            AddedUtc = clock.UtcNow,
        });
        return null;
    }

    // The name alone, whatever path or control characters a browser sends.
    private static string CleanName(string fileName)
    {
        var name = new string([.. fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter))]).Trim();
        if (name.Trim('.').Length == 0)
            name = "file";
        return name.Length <= LongestName ? name : name[^LongestName..];
    }
}
