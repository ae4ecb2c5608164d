using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Models;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Documents.Mail;

/// <summary>Real documents of a kind, to show templates with.</summary>
public abstract class DocumentPreviews(IContentManager content, DocumentMails mails, IPublicUrl publicUrl) : IPreviewSource
{
    /// <summary>How many are offered.</summary>
    protected const int Offered = 25;

    /// <inheritdoc/>
    public string Model => mails.Model;

    /// <inheritdoc/>
    public int Precedence => 10;

    /// <summary>Content type of the documents.</summary>
    protected abstract string ContentType { get; }

    /// <inheritdoc/>
    public abstract Task<IReadOnlyList<PreviewChoice>> ListAsync(string? clientId, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, object?>?> FindAsync(TemplateKey key, string id, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(id, cancellationToken) is not { } item || item.ContentType != ContentType)
            return null;
        var clientId = item.As<DocumentPart>().ClientId;
        if ((key.IsOfClient && key.ClientId != clientId) || await content.GetAsync(clientId, cancellationToken) is not { } client)
            return null;
        var contact = client.As<ClientPart>().PrimaryContact() ?? new ClientContact();
        // Where it leads in the portal, without the secret that only a mail gets.
        var links = LinkModel.Of(publicUrl.ToAbsolute(ContentPaths.InPortal(item.ContentType, item.ContentItemId)));
        return await mails.ModelsAsync(new DocumentMailContext(item, client, contact, links), key.Culture, cancellationToken);
    }
}
