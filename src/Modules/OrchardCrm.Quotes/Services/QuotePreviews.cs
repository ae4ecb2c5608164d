using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Quotes.Indexes;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Quotes.Services;

/// <summary>Sent quotes, to show templates with.</summary>
internal sealed class QuotePreviews(CrmDbContext db, IContentManager content, QuoteMails mails, IPublicUrl publicUrl)
    : DocumentPreviews(content, mails, publicUrl)
{
    protected override string ContentType => QuoteTypes.Quote;

    public override async Task<IReadOnlyList<PreviewChoice>> ListAsync(string? clientId, CancellationToken cancellationToken) => await (
        from quote in db.Set<QuoteIndex>().AsNoTracking()
        where quote.State != QuoteState.Draft && (clientId == null || quote.ClientId == clientId)
        orderby quote.ContentItemId descending
        from client in db.Set<ClientIndex>().Where(index => index.ContentItemId == quote.ClientId).DefaultIfEmpty()
        select new PreviewChoice(quote.ContentItemId, client == null ? quote.Number : quote.Number + " · " + client.DisplayName))
        .Take(Offered).ToListAsync(cancellationToken);
}
