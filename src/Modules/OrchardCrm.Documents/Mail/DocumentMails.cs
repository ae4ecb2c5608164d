using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Documents.Mail;

/// <summary>Composes the mail of a kind of document, for its preview and for good.</summary>
public abstract class DocumentMails
{
    /// <summary>Stands for the links until the mail is made: Liquid that fills itself in then.</summary>
    public static LinkModel PreviewLinks { get; } = new("{{ link.view }}", "{{ link.pay }}", "{{ link.statement }}");

    /// <summary>Name of the mail's kind.</summary>
    public abstract string Kind { get; }

    /// <summary>Composes.</summary>
    /// <param name="item">The document.</param>
    /// <param name="client">Its client.</param>
    /// <param name="contact">Whom it goes to.</param>
    /// <param name="links">Links of this mail.</param>
    /// <param name="text">Text for this once; null for the template in force.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public abstract Task<ComposedMail> ComposeAsync(
        ContentItem item, ContentItem client, ClientContact contact, LinkModel links, MailText? text, CancellationToken cancellationToken);
}
