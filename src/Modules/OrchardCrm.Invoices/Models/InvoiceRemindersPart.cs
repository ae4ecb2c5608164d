using OrchardCrm.ContentManagement;

namespace OrchardCrm.Invoices.Models;

/// <summary>How one invoice is reminded of, where it differs from its client's other invoices.</summary>
public sealed class InvoiceRemindersPart : ContentPart
{
    /// <summary>No reminder goes out, such as while something is disputed.</summary>
    public bool Paused { get; set; }
}
