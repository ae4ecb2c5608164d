using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Models;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Payments.Mail;

/// <summary>Clients, to show templates of statements and of mails without a document with.</summary>
internal sealed class StatementPreviews(
    CrmDbContext db, IContentManager content, PaymentMailModels models, ClientMailModels clients, IPublicUrl publicUrl) : IPreviewSource
{
    private const int Offered = 25;

    public string Model => "client";

    // Whatever a kind reads beside the client says more.
    public int Precedence => 0;

    public async Task<IReadOnlyList<PreviewChoice>> ListAsync(string? clientId, CancellationToken cancellationToken) =>
        await db.Set<ClientIndex>().AsNoTracking()
            .Where(client => !client.Archived && (clientId == null || client.ContentItemId == clientId))
            .OrderByDescending(client => client.ContentItemId)
            .Take(Offered)
            .Select(client => new PreviewChoice(client.ContentItemId, client.DisplayName))
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<string, object?>?> FindAsync(TemplateKey key, string id, CancellationToken cancellationToken)
    {
        if ((key.IsOfClient && key.ClientId != id) || await content.GetAsync(id, cancellationToken) is not { ContentType: "Client" } client)
            return null;
        var values = await models.OfStatementAsync(id, cancellationToken);
        var contact = client.As<ClientPart>().PrimaryContact() ?? new ClientContact();
        foreach (var (name, value) in await clients.MakeAsync(client, contact, null, null, cancellationToken))
            values[name] = value;
        values["link"] = LinkModel.Of(publicUrl.ToAbsolute("/portal"));
        return values;
    }
}
