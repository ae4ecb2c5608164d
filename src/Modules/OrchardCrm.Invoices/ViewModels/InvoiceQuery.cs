using OrchardCrm.Documents.Lists;
using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.ViewModels;

/// <summary>The filter of invoices as it stands in an address.</summary>
public sealed class InvoiceQuery : DocumentQuery
{
    /// <summary>Status.</summary>
    public InvoiceStatus? Status { get; set; }
}
