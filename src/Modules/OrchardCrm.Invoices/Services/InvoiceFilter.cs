using OrchardCrm.Documents.Lists;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.ViewModels;

namespace OrchardCrm.Invoices.Services;

/// <summary>Which invoices a list shows.</summary>
public sealed record InvoiceFilter : DocumentFilter
{
    /// <summary>Leaves nothing out.</summary>
    public InvoiceFilter()
    {
    }

    /// <summary>The filter of an address.</summary>
    public InvoiceFilter(InvoiceQuery query)
        : base(query) => Status = query.Status;

    /// <summary>Of this status; null for all.</summary>
    public InvoiceStatus? Status { get; init; }

    /// <inheritdoc/>
    protected override KeyValuePair<string, string?> Own => new("status", Status?.ToString());
}
