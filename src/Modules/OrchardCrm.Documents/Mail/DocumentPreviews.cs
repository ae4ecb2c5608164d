using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Lists;
using OrchardCrm.Documents.Models;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Models;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Documents.Mail;

/// <summary>Documents of a kind that were sent, to show templates with.</summary>
/// <typeparam name="TIndex">The kind's index.</typeparam>
public abstract class DocumentPreviews<TIndex>(CrmDbContext db, IContentManager content, DocumentMails mails, IPublicUrl publicUrl) : IPreviewSource
    where TIndex : class, IDocumentIndex
{
    private const int Offered = 25;

    /// <inheritdoc/>
    public string Model => mails.Model;

    /// <inheritdoc/>
    public int Precedence => 10;

    /// <summary>Content type of the documents.</summary>
    protected abstract string ContentType { get; }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PreviewChoice>> ListAsync(string? clientId, CancellationToken cancellationToken) => await (
        from document in db.Set<TIndex>().AsNoTracking()
        where document.Number != "" && (clientId == null || document.ClientId == clientId)
        orderby document.ContentItemId descending
        from client in db.Set<ClientIndex>().Where(index => index.ContentItemId == document.ClientId).DefaultIfEmpty()
        select new PreviewChoice(document.ContentItemId, client == null ? document.Number : document.Number + " · " + client.DisplayName))
        .Take(Offered).ToListAsync(cancellationToken);

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
