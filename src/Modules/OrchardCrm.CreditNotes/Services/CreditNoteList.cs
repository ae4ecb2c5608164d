using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.CreditNotes.Indexes;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.ViewModels;
using OrchardCrm.Data;
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
        var rows = await (
            from note in Filter(filter)
            orderby note.IssueDate descending, note.Id descending
            from client in db.Set<ClientIndex>().Where(row => row.ContentItemId == note.ClientId).DefaultIfEmpty()
            from invoice in db.Set<InvoiceIndex>().Where(row => row.ContentItemId == note.InvoiceId).DefaultIfEmpty()
            select new { note, Client = client == null ? "" : client.DisplayName, Invoice = invoice == null ? "" : invoice.Number })
            .AsNoTracking().Skip(skip).Take(take).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new CreditNoteRow(
                row.note.ContentItemId, row.note.Number, row.Client, row.Invoice, row.note.IssueDate, new Money(row.note.TotalMinor, row.note.Currency),
                row.note.State)),
        ];
    }

    private IQueryable<CreditNoteIndex> Filter(CreditNoteFilter filter)
    {
        var rows = db.Set<CreditNoteIndex>().AsNoTracking();
        if (filter.State is { } state)
            rows = rows.Where(row => row.State == state);
        if (filter.ClientId.Length > 0)
            rows = rows.Where(row => row.ClientId == filter.ClientId);
        if (filter.Text.Length == 0)
            return rows;
        var (found, clients) = (searchKeys.Query(CreditNoteTypes.CreditNote, filter.Text), searchKeys.Query(ClientTypes.Client, filter.Text));
        return rows.Where(row => found.Contains(row.ContentItemId) || clients.Contains(row.ClientId));
    }
}
