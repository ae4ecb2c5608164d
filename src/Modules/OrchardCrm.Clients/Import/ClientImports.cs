using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Exchange;
using OrchardCrm.Data;
using OrchardCrm.Export;
using OrchardCrm.FileStorage;

namespace OrchardCrm.Clients.Import;

/// <summary>Imports: where they stand, and their acts. The work itself is done step by step by <see cref="ImportSteps"/>.</summary>
public sealed class ClientImports(CrmDbContext db, IUnitOfWork unitOfWork, IFileStore files, ClientColumns columns, IIdGenerator ids, TimeProvider time)
{
    /// <summary>The largest file: 100,000 clients with five thousand letters each, several times what an export of so many with every field filled has.</summary>
    public const long MaximumBytes = 512L * 1024 * 1024;

    private const int Sampled = 3;

    /// <summary>The latest imports.</summary>
    public async Task<IReadOnlyList<ClientImport>> ListAsync(int take, CancellationToken cancellationToken) =>
        await db.Set<ClientImport>().AsNoTracking().OrderByDescending(row => row.ImportId).Take(take).ToListAsync(cancellationToken);

    /// <summary>An import; null for none.</summary>
    public Task<ClientImport?> FindAsync(string importId, CancellationToken cancellationToken) =>
        db.Set<ClientImport>().AsNoTracking().FirstOrDefaultAsync(row => row.ImportId == importId, cancellationToken);

    /// <summary>How many rows came out how.</summary>
    public Task<Dictionary<ImportOutcome, int>> CountAsync(string importId, CancellationToken cancellationToken) => db.Set<ClientImportLine>().AsNoTracking()
        .Where(row => row.ImportId == importId).GroupBy(row => row.Outcome).Select(group => new { group.Key, Count = group.Count() })
        .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);

    /// <summary>A page of the report, by row.</summary>
    public async Task<IReadOnlyList<ClientImportLine>> LinesAsync(string importId, ImportOutcome? outcome, int skip, int take, CancellationToken cancellationToken) =>
        await db.Set<ClientImportLine>().AsNoTracking()
            .Where(row => row.ImportId == importId && (outcome == null || row.Outcome == outcome))
            .OrderBy(row => row.Line).Skip(skip).Take(take).ToListAsync(cancellationToken);

    /// <summary>Takes a file; its columns are matched by their headings. Null where there is no row below the headings.</summary>
    /// <exception cref="FileTooLargeException">It is larger than <see cref="MaximumBytes"/>.</exception>
    public async Task<ClientImport?> StartAsync(Stream file, string fileName, string userId, CancellationToken cancellationToken)
    {
        var stored = await files.SaveAsync(file, fileName, MaximumBytes, cancellationToken);
        IReadOnlyList<string>? headings = null;
        var rows = 0;
        await using (var content = (await files.OpenReadAsync(stored.FileId, cancellationToken))!)
        {
            await foreach (var (_, cells) in CsvRows.ReadAsync(content, cancellationToken))
            {
                if (headings is null)
                    headings = cells;
                else
                    rows++;
            }
        }

        if (headings is null || rows == 0)
            return null;

        var known = await columns.ListAsync(cancellationToken);
        var taken = new HashSet<string>();
        var import = new ClientImport
        {
            ImportId = ids.GenerateUniqueId(),
            FileId = stored.FileId,
            FileName = Path.GetFileName(fileName) is { Length: <= 200 } name ? name : fileName[^200..],
            Rows = rows,
            Mapping = JsonSerializer.Serialize(headings.Select(heading => ColumnNames.Find(known, heading)?.Key is { } key && taken.Add(key) ? key : "")),
            LeaveOutTwins = true,
            CreatedUtc = time.GetUtcNow(),
            UserId = userId,
        };
        await unitOfWork.ExecuteAsync(
            _ =>
            {
                db.Add(import);
                return Task.CompletedTask;
            },
            cancellationToken);
        return import;
    }

    /// <summary>The headings of the file, and its first rows.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> SampleAsync(ClientImport import, CancellationToken cancellationToken)
    {
        await using var content = await files.OpenReadAsync(import.FileId, cancellationToken);
        if (content is null)
            return [];
        return await CsvRows.ReadAsync(content, cancellationToken).Take(Sampled + 1).Select(row => row.Cells).ToListAsync(cancellationToken);
    }

    /// <summary>Sets what the columns mean, and lets the rows be looked at from the first.</summary>
    public Task MapAsync(string importId, IReadOnlyList<string> mapping, bool leaveOutTwins, CancellationToken cancellationToken) => RestartAsync(
        importId, ImportState.Checking, [ImportState.New, ImportState.Checked, ImportState.Checking], keepsLines: false,
        set =>
        {
            set.Mapping = JsonSerializer.Serialize(mapping);
            set.LeaveOutTwins = leaveOutTwins;
        },
        cancellationToken);

    /// <summary>Begins to make clients of the good rows.</summary>
    public Task ImportAsync(string importId, CancellationToken cancellationToken) =>
        RestartAsync(importId, ImportState.Importing, [ImportState.Checked], keepsLines: false, null, cancellationToken);

    /// <summary>Begins to take back what was imported.</summary>
    public Task UndoAsync(string importId, CancellationToken cancellationToken) =>
        RestartAsync(importId, ImportState.Undoing, [ImportState.Done, ImportState.Stopped, ImportState.Undone], keepsLines: true, null, cancellationToken);

    /// <summary>Stops what goes on.</summary>
    public Task StopAsync(string importId, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            var rows = db.Set<ClientImport>().Where(row => row.ImportId == importId);
            await rows.Where(row => row.State == ImportState.Checking).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ImportState.New), token);
            await rows.Where(row => row.State == ImportState.Importing || row.State == ImportState.Undoing)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ImportState.Stopped), token);
        },
        cancellationToken);

    private Task RestartAsync(
        string importId, ImportState state, IReadOnlyList<ImportState> from, bool keepsLines, Action<ClientImport>? change, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            if (await db.Set<ClientImport>().AsTracking().FirstOrDefaultAsync(row => row.ImportId == importId && from.Contains(row.State), token) is not { } import)
                return;
            change?.Invoke(import);
            (import.State, import.Position, import.FileOffset, import.FileLine) = (state, 0, 0, 0);
            await db.Set<ClientImportKey>().Where(row => row.ImportId == importId).ExecuteDeleteAsync(token);
            if (!keepsLines)
                await db.Set<ClientImportLine>().Where(row => row.ImportId == importId).ExecuteDeleteAsync(token);
        },
        cancellationToken);
}
