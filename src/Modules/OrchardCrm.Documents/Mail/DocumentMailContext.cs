using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Documents.Mail;

/// <summary>What a mail of a document is composed of.</summary>
/// <param name="Item">The document.</param>
/// <param name="Client">Its client.</param>
/// <param name="Contact">Whom it goes to.</param>
/// <param name="Links">Links of this mail.</param>
public sealed record DocumentMailContext(ContentItem Item, ContentItem Client, ClientContact Contact, LinkModel Links)
{
    /// <summary>Kind of the mail; null for the document's own kind.</summary>
    public string? Kind { get; init; }

    /// <summary>Text for this once; null for the template in force.</summary>
    public MailText? Text { get; init; }

    /// <summary>Id of the user who sends it; null for whoever looks after the client.</summary>
    public string? UserId { get; init; }

    /// <summary>Markdown that is added below the body; empty for none.</summary>
    public string Addendum { get; init; } = "";
}
