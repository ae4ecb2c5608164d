namespace OrchardCrm.Invoices.Workflows;

/// <summary>What is kept of the reminders of all invoices.</summary>
public sealed class ReminderSettings
{
    /// <summary>Invoices that were open before there were reminders have theirs.</summary>
    public bool OpenInvoicesBegun { get; set; }
}
