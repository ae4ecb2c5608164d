using System.Globalization;
using System.IO.Compression;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Archives;
using OrchardCrm.Documents.Models;
using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Documents.Printing;

/// <summary>
/// A ZIP of PDFs, written while it is made: the first document leaves before the second is drawn, and never more than a batch
/// is in memory, however many are asked for. Stored, since PDFs are compressed already.
/// </summary>
public sealed class PaperArchive(IContentManager content, IDocumentPdfRenderer renderer)
{
    private const int BatchSize = 50;
    private static readonly DateTime FirstZipDate = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Writes the archive.</summary>
    /// <param name="papers">Draws the documents.</param>
    /// <param name="ids">The documents, all of one kind, in the order of the archive; those that are gone are left out.</param>
    /// <param name="output">Takes it; only asynchronous writes reach it.</param>
    /// <param name="watch">Is told how far it is; null for nobody.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task WriteAsync(
        DocumentPapers papers, IReadOnlyList<string> ids, Stream output, ArchiveWatch? watch = null, CancellationToken cancellationToken = default)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        await using var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        foreach (var batch in ids.Chunk(BatchSize))
        {
            var items = await content.GetAsync(batch, cancellationToken);
            var models = await papers.BuildAllAsync(items, cancellationToken);
            watch?.Miss(batch.Length - items.Count);
            for (var i = 0; i < items.Count; i++)
            {
                watch?.Draw(items[i].DisplayText);
                var entry = archive.CreateEntry(UniqueName(papers.FileNameOf(items[i]), names), CompressionLevel.NoCompression);
                entry.LastWriteTime = DateOf(items[i]);
                await using (var stream = await entry.OpenAsync(cancellationToken))
                    await renderer.RenderAsync(models[i], stream, cancellationToken);
                await output.FlushAsync(cancellationToken);
                if (watch is not null)
                    await watch.DrawnAsync();
            }
        }
    }

    // The same documents give the same archive, whenever it is made.
    private static DateTimeOffset DateOf(ContentItem item) =>
        item.As<DocumentPart>().IssueDate is { } date && date.Year >= FirstZipDate.Year
            ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : new DateTimeOffset(FirstZipDate, TimeSpan.Zero);

    private static string UniqueName(string name, HashSet<string> taken)
    {
        var stem = Path.GetFileNameWithoutExtension(name).Trim('.', ' ');
        stem = stem.Length == 0 || IsReservedOnWindows(stem) ? $"_{stem}" : stem;
        var unique = stem + ".pdf";
        for (var copy = 2; !taken.Add(unique); copy++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{stem} ({copy}).pdf");
        return unique;
    }

    private static bool IsReservedOnWindows(string stem) =>
        stem.Split('.')[0].ToUpperInvariant() is "CON" or "PRN" or "AUX" or "NUL"
            or ['C', 'O', 'M', >= '0' and <= '9'] or ['L', 'P', 'T', >= '0' and <= '9'];
}
