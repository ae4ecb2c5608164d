using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Indexes;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Data;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Sent credit notes, to show templates with.</summary>
internal sealed class CreditNotePreviews(CrmDbContext db, IContentManager content, CreditNoteMails mails, IPublicUrl publicUrl)
    : DocumentPreviews(content, mails, publicUrl)
{
    protected override string ContentType => CreditNoteTypes.CreditNote;

    public override async Task<IReadOnlyList<PreviewChoice>> ListAsync(string? clientId, CancellationToken cancellationToken) => await (
        from note in db.Set<CreditNoteIndex>().AsNoTracking()
        where note.State != CreditNoteState.Draft && (clientId == null || note.ClientId == clientId)
        orderby note.ContentItemId descending
        from client in db.Set<ClientIndex>().Where(index => index.ContentItemId == note.ClientId).DefaultIfEmpty()
        select new PreviewChoice(note.ContentItemId, client == null ? note.Number : note.Number + " · " + client.DisplayName))
        .Take(Offered).ToListAsync(cancellationToken);
}
