using OrchardCrm.ContentManagement;

namespace OrchardCrm.Documents.Models;

/// <summary>Makes drafts of documents.</summary>
public static class DocumentCopies
{
    /// <summary>All that the document says, with neither number, dates nor snapshot; a deposit that was due before today is due at once.</summary>
    public static DocumentPart ToDraft(this DocumentPart part, DateOnly today)
    {
        var copy = ContentJson.ToNode(part)!.Deserialize<DocumentPart>()!;
        (copy.Number, copy.Snapshot, copy.IssueDate, copy.DueDate, copy.TaxDate) = ("", null, null, null, null);
        if (copy.DepositDueDate < today)
            copy.DepositDueDate = null;
        return copy;
    }
}
