using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

// The comparisons are translated to SQL, where cultures and StringComparison mean nothing.
#pragma warning disable CA1304, CA1311, CA1862

/// <summary>Finds payments and open documents: for lists, cards and forms.</summary>
public sealed class PaymentDirectory(CrmDbContext db)
{
    /// <summary>How many payments and refunds there are.</summary>
    public Task<int> CountAsync(PaymentFilter filter, CancellationToken cancellationToken) => Filter(filter).CountAsync(cancellationToken);

    /// <summary>A page of payments and refunds, the latest first, with what they settled or reopened.</summary>
    public async Task<IReadOnlyList<PaymentRow>> ListAsync(PaymentFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        var rows = await (
            from entry in Filter(filter).OrderByDescending(row => row.OccurredOn).ThenByDescending(row => row.EntryId).Skip(skip).Take(take)
            from client in db.Set<ClientIndex>().Where(index => index.ContentItemId == entry.ClientId).DefaultIfEmpty()
            select new
            {
                Entry = entry,
                ClientName = client == null ? "" : client.DisplayName,
                Undone = db.Set<LedgerEntry>().Any(other => other.ReversesEntryId == entry.EntryId && other.Kind == LedgerEntryKind.PaymentReversal),
            }).ToListAsync(cancellationToken);
        var documents = await DocumentsOfAsync([.. rows.Select(row => row.Entry.EntryId)], cancellationToken);
        return
        [
            .. rows.OrderByDescending(row => row.Entry.OccurredOn).ThenByDescending(row => row.Entry.EntryId, StringComparer.Ordinal).Select(row => new PaymentRow(
                row.Entry.Kind == LedgerEntryKind.Refund ? row.Entry.ReversesEntryId : row.Entry.EntryId, row.Entry.Number, row.Entry.ClientId, row.ClientName,
                row.Entry.OccurredOn, row.Entry.Method, row.Entry.Reference,
                row.Entry.With(row.Entry.Kind == LedgerEntryKind.Refund ? -row.Entry.AmountMinor : row.Entry.AmountMinor),
                row.Entry.Kind == LedgerEntryKind.Refund, row.Undone, [.. documents[row.Entry.EntryId]])),
        ];
    }

    /// <summary>Sums of the payments less refunds, those undone left out; one amount a currency.</summary>
    public async Task<IReadOnlyList<Money>> SumAsync(PaymentFilter filter, CancellationToken cancellationToken)
    {
        var sums = await Filter(filter)
            .Where(row => !db.Set<LedgerEntry>().Any(other => other.ReversesEntryId == row.EntryId && other.Kind == LedgerEntryKind.PaymentReversal))
            .GroupBy(row => row.Currency)
            .Select(group => new { Currency = group.Key, Sum = group.Sum(row => row.Kind == LedgerEntryKind.Refund ? -row.AmountMinor : row.AmountMinor) })
            .OrderBy(sum => sum.Currency)
            .ToListAsync(cancellationToken);
        return [.. sums.Select(sum => new Money(sum.Sum, sum.Currency))];
    }

    /// <summary>Those of the methods by which something was paid or refunded.</summary>
    public async Task<IReadOnlyList<string>> UsedMethodsAsync(IReadOnlyCollection<string> methods, CancellationToken cancellationToken) =>
        await db.Set<LedgerEntry>().AsNoTracking().Where(row => methods.Contains(row.Method)).Select(row => row.Method).Distinct().ToListAsync(cancellationToken);

    /// <summary>A payment's row; null for none.</summary>
    public Task<LedgerEntry?> FindAsync(string entryId, CancellationToken cancellationToken) =>
        db.Set<LedgerEntry>().AsNoTracking().FirstOrDefaultAsync(row => row.EntryId == entryId && row.Kind == LedgerEntryKind.Payment, cancellationToken);

    /// <summary>A refund's row; null for none.</summary>
    public Task<LedgerEntry?> FindRefundAsync(string entryId, CancellationToken cancellationToken) =>
        db.Set<LedgerEntry>().AsNoTracking().FirstOrDefaultAsync(row => row.EntryId == entryId && row.Kind == LedgerEntryKind.Refund, cancellationToken);

    /// <summary>The row that undid a payment; null for none.</summary>
    public Task<LedgerEntry?> FindReversalAsync(string entryId, CancellationToken cancellationToken) =>
        db.Set<LedgerEntry>().AsNoTracking().FirstOrDefaultAsync(
            row => row.ReversesEntryId == entryId && row.Kind == LedgerEntryKind.PaymentReversal, cancellationToken);

    /// <summary>The refunds of a payment, in their order.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> RefundsOfAsync(string entryId, CancellationToken cancellationToken) =>
        await db.Set<LedgerEntry>().AsNoTracking()
            .Where(row => row.ReversesEntryId == entryId && row.Kind == LedgerEntryKind.Refund)
            .OrderBy(row => row.EntryId)
            .ToListAsync(cancellationToken);

    /// <summary>What payments settled, by payment.</summary>
    public async Task<ILookup<string, PaidDocument>> DocumentsOfAsync(IReadOnlyCollection<string> entryIds, CancellationToken cancellationToken)
    {
        var rows = await (
            from allocation in db.Set<LedgerAllocation>().AsNoTracking()
            where entryIds.Contains(allocation.EntryId)
            join document in db.Set<Receivable>() on allocation.ContentItemId equals document.ContentItemId
            orderby allocation.Id
            select new { allocation.EntryId, allocation.AmountMinor, Document = document }).ToListAsync(cancellationToken);
        return rows.ToLookup(
            row => row.EntryId,
            row => new PaidDocument(
                row.Document.ContentItemId, row.Document.Kind, row.Document.Number,
                new Money(row.AmountMinor, row.Document.Currency), new Money(row.Document.DueMinor, row.Document.Currency)));
    }

    /// <summary>What is owed for a document; null where nothing ever was.</summary>
    public Task<Receivable?> FindDocumentAsync(string contentItemId, CancellationToken cancellationToken) =>
        db.Set<Receivable>().AsNoTracking().FirstOrDefaultAsync(row => row.ContentItemId == contentItemId, cancellationToken);

    /// <summary>What is owed for documents, the earliest due first; those for which nothing ever was are left out.</summary>
    public async Task<IReadOnlyList<Receivable>> FindDocumentsAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken) =>
        contentItemIds.Count == 0
            ? []
            : await db.Set<Receivable>().AsNoTracking()
                .Where(row => contentItemIds.Contains(row.ContentItemId))
                .OrderBy(row => row.DueOn).ThenBy(row => row.ContentItemId)
                .ToListAsync(cancellationToken);

    /// <summary>How many documents of a client have something due.</summary>
    public Task<int> CountOpenAsync(string clientId, CancellationToken cancellationToken) => db.Set<Receivable>().AsNoTracking()
        .CountAsync(row => row.ClientId == clientId && (row.State == ReceivableState.Open || row.State == ReceivableState.PartiallyPaid), cancellationToken);

    /// <summary>What a client owes in all currencies, the earliest due first.</summary>
    public async Task<IReadOnlyList<Receivable>> OpenOfClientAsync(string clientId, int take, CancellationToken cancellationToken) =>
        await db.Set<Receivable>().AsNoTracking()
            .Where(row => row.ClientId == clientId && (row.State == ReceivableState.Open || row.State == ReceivableState.PartiallyPaid))
            .OrderBy(row => row.DueOn).ThenBy(row => row.ContentItemId)
            .Take(take)
            .ToListAsync(cancellationToken);

    /// <summary>Documents with something due, the earliest due first.</summary>
    public async Task<IReadOnlyList<OpenDocument>> OpenDocumentsAsync(string? clientId, string? number, int take, CancellationToken cancellationToken)
    {
        var rows = db.Set<Receivable>().AsNoTracking().Where(row => row.State == ReceivableState.Open || row.State == ReceivableState.PartiallyPaid);
        if (!string.IsNullOrEmpty(clientId))
            rows = rows.Where(row => row.ClientId == clientId);
        if (!string.IsNullOrWhiteSpace(number))
            rows = rows.Where(row => row.Number.ToUpper().Contains(number.Trim().ToUpper()));
        return await (
            from row in rows.OrderBy(row => row.DueOn).ThenBy(row => row.ContentItemId).Take(take)
            from client in db.Set<ClientIndex>().Where(index => index.ContentItemId == row.ClientId).DefaultIfEmpty()
            orderby row.DueOn, row.ContentItemId
            select new OpenDocument(row, client == null ? "" : client.DisplayName)).ToListAsync(cancellationToken);
    }

    private IQueryable<LedgerEntry> Filter(PaymentFilter filter)
    {
        var rows = db.Set<LedgerEntry>().AsNoTracking().Where(row => row.Kind == LedgerEntryKind.Payment || row.Kind == LedgerEntryKind.Refund);
        if (!string.IsNullOrEmpty(filter.ClientId))
            rows = rows.Where(row => row.ClientId == filter.ClientId);
        if (!string.IsNullOrEmpty(filter.DocumentId))
            rows = rows.Where(row => db.Set<LedgerAllocation>().Any(other => other.EntryId == row.EntryId && other.ContentItemId == filter.DocumentId));
        if (!string.IsNullOrEmpty(filter.Method))
            rows = rows.Where(row => row.Method == filter.Method);
        if (filter.From is { } from)
            rows = rows.Where(row => row.OccurredOn >= from);
        if (filter.To is { } to)
            rows = rows.Where(row => row.OccurredOn <= to);
        if (!string.IsNullOrWhiteSpace(filter.Query))
        {
            var text = filter.Query.Trim().ToUpper();
            rows = rows.Where(row => row.Reference.ToUpper().Contains(text) || row.Number.ToUpper().Contains(text)
                || db.Set<ClientIndex>().Any(client => client.ContentItemId == row.ClientId && client.DisplayName.ToUpper().Contains(text)));
        }

        return rows;
    }
}
