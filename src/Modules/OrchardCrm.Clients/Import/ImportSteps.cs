using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Clients.Exchange;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.Services;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Data;
using OrchardCrm.Export;
using OrchardCrm.FileStorage;

namespace OrchardCrm.Clients.Import;

/// <summary>
/// Does the next rows of an import: looks at them, makes clients of them, or takes those back. A step's rows, its report and its position
/// are one transaction; a step that another page did meanwhile does nothing.
/// </summary>
public sealed class ImportSteps(
    CrmDbContext db, IUnitOfWork unitOfWork, IContentManager content, IFileStore files, ClientColumns columns, ImportReader reader, ClientForm form,
    TwinFinder twins, ClientUsage usage, IStringLocalizer<Strings> S)
{
    /// <summary>Rows a step.</summary>
    public const int StepSize = 100;

    /// <summary>Does steps for some time, or until nothing is left to do.</summary>
    public async Task DoAsync(ClientImport import, TimeSpan time, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var next = import;
        while (next is { State: ImportState.Checking or ImportState.Importing or ImportState.Undoing })
        {
            await DoAsync(next, cancellationToken);
            if (watch.Elapsed >= time)
                return;
            next = await db.Set<ClientImport>().AsNoTracking().FirstOrDefaultAsync(row => row.ImportId == import.ImportId, cancellationToken);
        }
    }

    /// <summary>Does a step.</summary>
    public Task DoAsync(ClientImport import, CancellationToken cancellationToken) => import.State switch
    {
        ImportState.Checking or ImportState.Importing => ReadAsync(import, cancellationToken),
        ImportState.Undoing => UndoAsync(import, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task ReadAsync(ClientImport import, CancellationToken cancellationToken)
    {
        var known = (await columns.ListAsync(cancellationToken)).ToDictionary(column => column.Key);
        var mapped = JsonSerializer.Deserialize<List<string>>(import.Mapping)!.ConvertAll(key => known.GetValueOrDefault(key));
        var fields = await columns.FieldsAsync(cancellationToken);
        var (rows, place) = await RowsAsync(import, mapped, cancellationToken);
        var (found, keys) = import.LeaveOutTwins ? await twins.FindAsync(import.ImportId, rows, cancellationToken) : (new Dictionary<int, string>(), []);
        var lines = new List<(ClientImportLine Line, ContentItem? Client)>();
        foreach (var row in rows)
            lines.Add(await LookAsync(import, row, found.GetValueOrDefault(row.Line), fields, cancellationToken));

        var position = import.Position + rows.Count;
        var isLast = position >= import.Rows || rows.Count == 0;
        await unitOfWork.ExecuteAsync(
            async token =>
            {
                var next = isLast ? import.State == ImportState.Checking ? ImportState.Checked : ImportState.Done : import.State;
                if (!await AdvanceAsync(import, next, position, place, token))
                    return;
                // Of rows that are imported, the clients themselves tell.
                if (isLast)
                    await db.Set<ClientImportKey>().Where(row => row.ImportId == import.ImportId).ExecuteDeleteAsync(token);
                else if (import.State == ImportState.Checking)
                    db.AddRange(keys.Select(key => new ClientImportKey { ImportId = import.ImportId, Key = key }));
                if (import.State == ImportState.Importing)
                    await CreateAsync([.. lines.Where(line => line.Client is not null).Select(line => (line.Line, line.Client!))], token);
                db.AddRange(lines.Select(line => line.Line));
            },
            cancellationToken);
    }

    private async Task CreateAsync(IReadOnlyList<(ClientImportLine Line, ContentItem Client)> lines, CancellationToken cancellationToken)
    {
        var results = await content.CreateAsync([.. lines.Select(line => line.Client)], cancellationToken);
        foreach (var ((line, client), result) in lines.Zip(results))
        {
            (line.Outcome, line.ClientId, line.ClientVersion) = result.Succeeded
                ? (ImportOutcome.Imported, client.ContentItemId, client.Version)
                : (ImportOutcome.Bad, null, 0);
            if (!result.Succeeded)
                line.Message = string.Join(' ', result.Errors.Select(error => error.Message));
        }
    }

    // Whoever comes second finds another position, and leaves the step to the first.
    private async Task<bool> AdvanceAsync(ClientImport import, ImportState next, int position, CsvPlace place, CancellationToken cancellationToken) =>
        await db.Set<ClientImport>()
            .Where(row => row.ImportId == import.ImportId && row.State == import.State && row.Position == import.Position)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, next).SetProperty(row => row.Position, position)
                    .SetProperty(row => row.FileOffset, place.Offset).SetProperty(row => row.FileLine, place.Line),
                cancellationToken) == 1;

    private async Task<(ClientImportLine Line, ContentItem? Client)> LookAsync(
        ClientImport import, ImportRow row, string? twin, IReadOnlyList<ContentFieldDefinition> fields, CancellationToken cancellationToken)
    {
        var line = new ClientImportLine { ImportId = import.ImportId, Line = row.Line, Name = row.Name };
        if (twin is not null)
        {
            (line.Outcome, line.Message) = (ImportOutcome.LeftOut, twin);
            return (line, null);
        }

        var (client, problems) = await reader.ToClientAsync(row, fields, cancellationToken);
        line.Outcome = problems.Count == 0 ? ImportOutcome.Good : ImportOutcome.Bad;
        line.Message = string.Join(' ', problems.Count == 0 ? form.DoubtsOf(client.As<ClientPart>()) : problems);
        return (line, problems.Count == 0 ? client : null);
    }

    // The file is read from where the step before ended.
    private async Task<(List<ImportRow> Rows, CsvPlace After)> RowsAsync(ClientImport import, IReadOnlyList<ClientColumn?> mapped, CancellationToken cancellationToken)
    {
        var blank = await content.NewAsync(ClientTypes.Client, cancellationToken);
        var rows = new List<ImportRow>();
        await using var file = await files.OpenReadAsync(import.FileId, cancellationToken)
            ?? throw new FileNotFoundException($"The file of the import {import.ImportId} is not in the file store any more.");
        var place = new CsvPlace(import.FileOffset, import.FileLine);
        // At its beginning there are the headings, and what was done before places were kept.
        var passed = place.Offset > 0 ? 0 : import.Position + 1;
        await foreach (var (after, cells) in CsvRows.ReadAsync(file, place, cancellationToken))
        {
            if (passed-- > 0)
                continue;
            place = after;
            rows.Add(reader.Read(after.Line, cells, mapped, blank));
            if (rows.Count == StepSize)
                break;
        }

        return (rows, place);
    }

    private async Task UndoAsync(ClientImport import, CancellationToken cancellationToken)
    {
        var lines = await db.Set<ClientImportLine>().AsNoTracking()
            .Where(row => row.ImportId == import.ImportId && row.Line > import.Position && (row.Outcome == ImportOutcome.Imported || row.Outcome == ImportOutcome.Kept))
            .OrderBy(row => row.Line).Take(StepSize)
            .ToListAsync(cancellationToken);
        string[] ids = [.. lines.Select(line => line.ClientId!)];
        var used = await usage.FindAsync(ids, cancellationToken);
        var clients = (await content.GetAsync(ids, cancellationToken)).ToDictionary(client => client.ContentItemId);
        var position = lines.Count > 0 ? lines[^1].Line : import.Position;
        await unitOfWork.ExecuteAsync(
            async token =>
            {
                if (!await AdvanceAsync(import, lines.Count < StepSize ? ImportState.Undone : import.State, position, default, token))
                    return;
                var kept = lines.ToLookup(line => WhyKept(line, clients.GetValueOrDefault(line.ClientId!), used));
                await TakeBackAsync([.. kept[null].Select(line => clients.GetValueOrDefault(line.ClientId!)).OfType<ContentItem>()], token);
                foreach (var group in kept)
                {
                    var (outcome, message) = (group.Key is null ? ImportOutcome.Undone : ImportOutcome.Kept, group.Key ?? "");
                    long[] rows = [.. group.Select(line => line.Id)];
                    await db.Set<ClientImportLine>().Where(row => rows.Contains(row.Id))
                        .ExecuteUpdateAsync(set => set.SetProperty(row => row.Outcome, outcome).SetProperty(row => row.Message, message), token);
                }
            },
            cancellationToken);
    }

    private async Task TakeBackAsync(IReadOnlyList<ContentItem> clients, CancellationToken cancellationToken)
    {
        string[] ids = [.. clients.Select(client => client.ContentItemId)];
        await content.RemoveAsync(clients, cancellationToken);
        await db.Set<ClientActivity>().Where(row => ids.Contains(row.ClientId)).ExecuteDeleteAsync(cancellationToken);
    }

    // Null for a client that goes, or is gone already.
    private string? WhyKept(ClientImportLine line, ContentItem? client, IReadOnlySet<string> used)
    {
        if (client is null)
            return null;
        if (used.Contains(client.ContentItemId))
            return S["It has documents, payments or portal links since."];
        return client.Version > line.ClientVersion ? S["It was changed since."].Value : null;
    }
}
