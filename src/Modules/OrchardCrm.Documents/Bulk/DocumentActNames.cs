namespace OrchardCrm.Documents.Bulk;

/// <summary>Names, in addresses, of the acts that several kinds of documents have.</summary>
public static class DocumentActNames
{
    /// <summary>Issues drafts and mails them.</summary>
    public const string Send = "send";

    /// <summary>Issues drafts without a mail.</summary>
    public const string MarkSent = "marksent";

    /// <summary>Takes documents out of the list.</summary>
    public const string Archive = "archive";

    /// <summary>Brings archived documents back into the list.</summary>
    public const string Restore = "restore";

    /// <summary>Deletes drafts.</summary>
    public const string Delete = "delete";
}
