using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Printing;

namespace OrchardCrm.Documents.Mail;

/// <summary>A kind of document that workflows can mail.</summary>
/// <param name="papers">Draws its PDF.</param>
/// <param name="mails">Composes its mails.</param>
public abstract class MailableDocument(DocumentPapers papers, DocumentMails mails)
{
    /// <summary>The content type.</summary>
    public abstract string ContentType { get; }

    /// <summary>The event by which a draft is mailed.</summary>
    public abstract string SentEvent { get; }

    /// <summary>Draws its PDF.</summary>
    public DocumentPapers Papers { get; } = papers;

    /// <summary>Composes its mails.</summary>
    public DocumentMails Mails { get; } = mails;

    /// <summary>It is still to be mailed: sent, and not taken back meanwhile.</summary>
    public abstract bool CanBeMailed(ContentItem item);
}
