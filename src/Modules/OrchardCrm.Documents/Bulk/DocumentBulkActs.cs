using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement.Bulk;

namespace OrchardCrm.Documents.Bulk;

/// <summary>The acts that several kinds of documents have.</summary>
public sealed class DocumentBulkActs(IStringLocalizer<Strings> S)
{
    /// <summary>Issues drafts and mails them.</summary>
    public BulkAct Send => new(
        DocumentActNames.Send, S["Send by email"],
        count => S["{0} documents are chosen. Drafts get their number and go to the client's main contact; what was sent before is left alone.", count],
        count => S["Send {0} documents", count])
    {
        Fields = "_BulkSendFields",
    };

    /// <summary>Issues drafts without a mail.</summary>
    public BulkAct MarkSent => new(
        DocumentActNames.MarkSent, S["Mark as sent"],
        count => S["{0} documents are chosen. Drafts get their number; no mail goes out.", count],
        count => S["Mark {0} as sent", count]);

    /// <summary>Takes documents out of the list.</summary>
    public BulkAct Archive => new(
        DocumentActNames.Archive, S["Archive"],
        count => S["{0} documents are chosen. They leave the list and stay under Archived; no figure changes.", count],
        count => S["Archive {0} documents", count]);

    /// <summary>Brings archived documents back into the list.</summary>
    public BulkAct Restore => new(
        DocumentActNames.Restore, S["Bring back into the list"],
        count => S["{0} documents are chosen. They come back into the list.", count],
        count => S["Bring {0} back", count]);

    /// <summary>Deletes drafts.</summary>
    public BulkAct Delete => new(
        DocumentActNames.Delete, S["Delete drafts"],
        count => S["{0} documents are chosen. Drafts are deleted; what was sent stays.", count],
        count => S["Delete {0} drafts", count])
    {
        IsDangerous = true,
    };
}
