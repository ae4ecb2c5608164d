namespace OrchardCrm.Invoices.Models;

/// <summary>How one invoice is reminded of.</summary>
public enum InvoiceReminderMode
{
    /// <summary>As its client's invoices are.</summary>
    AsClient,

    /// <summary>On days of its own.</summary>
    Own,

    /// <summary>Never.</summary>
    None,
}
