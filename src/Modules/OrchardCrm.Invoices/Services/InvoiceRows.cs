using OrchardCrm.Invoices.Indexes;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Invoices.Services;

/// <summary>The rows of which a list shows an invoice.</summary>
public sealed class InvoiceRows
{
    /// <summary>Its index.</summary>
    public required InvoiceIndex Invoice { get; init; }

    /// <summary>What is owed; null for a draft.</summary>
    public required Receivable? Receivable { get; init; }

    /// <summary>Name of its client; empty where that is gone, or known to who asks.</summary>
    public required string Client { get; init; }
}
