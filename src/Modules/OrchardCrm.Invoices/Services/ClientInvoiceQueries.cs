using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Invoices.Indexes;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Invoices.Services;

/// <summary>
/// What a client's page asks of invoices each time it is shown, translated once. One a shell, never static: the model that they are
/// translated for is the shell's.
/// </summary>
public sealed class ClientInvoiceQueries
{
    /// <summary>A page of a client's invoices, the newest first, by client, rows to skip and rows to take; without its name.</summary>
    public Func<CrmDbContext, string, int, int, IAsyncEnumerable<ListedInvoice>> Page { get; } = EF.CompileAsyncQuery(
        (CrmDbContext db, string clientId, int skip, int take) => (
            from invoice in db.Set<InvoiceIndex>().AsNoTracking()
                .Where(row => row.ClientId == clientId)
                .OrderByDescending(row => row.IssueDate).ThenByDescending(row => row.Id)
                .Skip(skip).Take(take)
            from receivable in db.Set<Receivable>().AsNoTracking().Where(row => row.ContentItemId == invoice.ContentItemId).DefaultIfEmpty()
            orderby invoice.IssueDate descending, invoice.Id descending
            select new InvoiceRows { Invoice = invoice, Receivable = receivable, Client = "" }).Select(ListedInvoice.Columns));

    /// <summary>Counts and sums of a client's drafts by currency.</summary>
    public Func<CrmDbContext, string, IAsyncEnumerable<InvoiceSum>> Drafts { get; } = EF.CompileAsyncQuery(
        (CrmDbContext db, string clientId) => db.Set<InvoiceIndex>().AsNoTracking()
            .Where(row => row.ClientId == clientId && row.State == InvoiceState.Draft)
            .GroupBy(row => row.Currency)
            .Select(group => new InvoiceSum(InvoiceStatus.Draft, group.Key, group.Count(), group.Sum(row => row.TotalMinor), 0)));
}
