using OrchardCrm.DisplayManagement;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;

namespace OrchardCrm.Invoices.ViewModels;

/// <summary>The invoices of a client, on its page.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Chosen">The chip that is pressed; null for all.</param>
/// <param name="Rows">The page's rows.</param>
/// <param name="Sums">Counts and sums of all statuses.</param>
/// <param name="Page">The page.</param>
public sealed record ClientInvoicesViewModel(
    string ClientId, InvoiceStatus? Chosen, IReadOnlyList<InvoiceRow> Rows, IReadOnlyList<InvoiceSum> Sums, ListPage Page)
{
    /// <summary>How many invoices have a status; null for all.</summary>
    public int Count(InvoiceStatus? status) => Sums.Where(sum => status is null || sum.Status == status).Sum(sum => sum.Count);
}
