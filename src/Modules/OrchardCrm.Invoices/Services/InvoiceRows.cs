using OrchardCrm.Clients.Indexes;
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

    /// <summary>Its client; null where that is gone.</summary>
    public required ClientIndex? Client { get; init; }
}
