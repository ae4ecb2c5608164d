using OrchardCrm.ContentManagement;

namespace OrchardCrm.Invoices.Models;

/// <summary>How one invoice is reminded of, where it differs from its client's other invoices, and the late fee that it led to.</summary>
public sealed class InvoiceRemindersPart : ContentPart
{
    /// <summary>No reminder goes out, such as while something is disputed.</summary>
    public bool Paused { get; set; }

    /// <summary>On which days.</summary>
    public InvoiceReminderMode Mode { get; set; }

    /// <summary>Days before (negative) and after the due date, for <see cref="InvoiceReminderMode.Own"/>.</summary>
    public List<int> Days { get; set; } = [];

    /// <summary>The invoice of the late fee that this one led to; empty for none. One is made at most once.</summary>
    public string LateFeeId { get; set; } = "";

    /// <summary>The invoice that this one is the late fee of; empty for an ordinary one.</summary>
    public string LateFeeOf { get; set; } = "";
}
