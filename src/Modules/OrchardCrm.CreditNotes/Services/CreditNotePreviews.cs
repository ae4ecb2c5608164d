using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Indexes;
using OrchardCrm.Data;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Shell;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Sent credit notes, to show templates with.</summary>
internal sealed class CreditNotePreviews(CrmDbContext db, IContentManager content, CreditNoteMails mails, IPublicUrl publicUrl)
    : DocumentPreviews<CreditNoteIndex>(db, content, mails, publicUrl)
{
    protected override string ContentType => CreditNoteTypes.CreditNote;
}
