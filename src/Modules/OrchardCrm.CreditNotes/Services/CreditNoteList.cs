using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.CreditNotes.Indexes;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.ViewModels;
using OrchardCrm.Data;
using OrchardCrm.Documents.Lists;
using OrchardCrm.Invoices.Indexes;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Lists of credit notes.</summary>
public sealed class CreditNoteList(CrmDbContext db, ISearchKeys searchKeys)
{
    /// <summary>How many there are.</summary>
    public Task<int> CountAsync(CreditNoteFilter filter, CancellationToken cancellationToken) => Filter(filter).CountAsync(cancellationToken);

    /// <summary>Sums of those that were sent, one amount a currency.</summary>
    public async Task<IReadOnlyList<Money>> SumAsync(CreditNoteFilter filter, CancellationToken cancellationToken)
    {
        var sums = await Filter(filter).Where(row => row.State == CreditNoteState.Sent)
            .GroupBy(row => row.Currency)
            .Select(group => new { Currency = group.Key, Sum = group.Sum(row => row.TotalMinor) })
            .OrderBy(sum => sum.Currency)
            .ToListAsync(cancellationToken);
        return [.. sums.Select(sum => new Money(sum.Sum, sum.Currency))];
    }

    /// <summary>A page of rows, the newest first.</summary>
    public async Task<IReadOnlyList<CreditNoteRow>> PageAsync(CreditNoteFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        var rows = await Joined(Sorted(filter).Skip(skip).Take(take)).ToListAsync(cancellationToken);
        return [.. rows.Select(ToRow)];
    }

    /// <summary>All rows, the newest first, read while they are asked for.</summary>
    public async IAsyncEnumerable<CreditNoteRow> StreamAsync(CreditNoteFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var row in Joined(Sorted(filter)).AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return ToRow(row);
    }

    /// <summary>The ids of all rows, in the list's order.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(CreditNoteFilter filter, CancellationToken cancellationToken = default) =>
        await Sorted(filter).Select(row => row.ContentItemId).ToListAsync(cancellationToken);

    /// <summary>The currencies in which there are credit notes.</summary>
    public async Task<IReadOnlyList<string>> CurrenciesAsync(CancellationToken cancellationToken = default) =>
        await db.Set<CreditNoteIndex>().AsNoTracking().Select(row => row.Currency).Distinct().Order().ToListAsync(cancellationToken);

    private IQueryable<CreditNoteIndex> Sorted(CreditNoteFilter filter) =>
        Filter(filter).OrderByDescending(row => row.IssueDate).ThenByDescending(row => row.Id);

    private IQueryable<JoinedRow> Joined(IQueryable<CreditNoteIndex> notes) =>
        from note in notes
        orderby note.IssueDate descending, note.Id descending
        from client in db.Set<ClientIndex>().AsNoTracking().Where(row => row.ContentItemId == note.ClientId).DefaultIfEmpty()
        from invoice in db.Set<InvoiceIndex>().AsNoTracking().Where(row => row.ContentItemId == note.InvoiceId).DefaultIfEmpty()
        select new JoinedRow
        {
            Note = note, Client = client == null ? "" : client.DisplayName, Invoice = invoice == null ? "" : invoice.Number,
        };

    private static CreditNoteRow ToRow(JoinedRow row) => new(
        row.Note.ContentItemId, row.Note.Number, row.Client, row.Invoice, row.Note.IssueDate, new Money(row.Note.TotalMinor, row.Note.Currency), row.Note.State);

    private IQueryable<CreditNoteIndex> Filter(CreditNoteFilter filter)
    {
        var rows = db.Set<CreditNoteIndex>().AsNoTracking().Within(filter);
        if (filter.State is { } state)
            rows = rows.Where(row => row.State == state);
        if (filter.Text.Length == 0)
            return rows;
        var found = db.Set<CreditNoteIndex>().FoundBy(searchKeys, CreditNoteTypes.CreditNote, filter.Text);
        return rows.Where(row => found.Contains(row.ContentItemId));
    }

    private sealed class JoinedRow
    {
        public required CreditNoteIndex Note { get; init; }

        public required string Client { get; init; }

        public required string Invoice { get; init; }
    }
}
