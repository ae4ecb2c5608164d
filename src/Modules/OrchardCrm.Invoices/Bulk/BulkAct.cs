namespace OrchardCrm.Invoices.Bulk;

/// <summary>What is done to many invoices at once.</summary>
public enum BulkAct
{
    /// <summary>Issues drafts and mails them.</summary>
    Send,

    /// <summary>Issues drafts without a mail.</summary>
    MarkSent,

    /// <summary>Records what is due as paid.</summary>
    Pay,

    /// <summary>Deletes drafts.</summary>
    Delete,
}
