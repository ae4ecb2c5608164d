using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Quotes.Indexes;
using OrchardCrm.Shell;

namespace OrchardCrm.Quotes.Services;

/// <summary>Sent quotes, to show templates with.</summary>
internal sealed class QuotePreviews(CrmDbContext db, IContentManager content, QuoteMails mails, IPublicUrl publicUrl)
    : DocumentPreviews<QuoteIndex>(db, content, mails, publicUrl)
{
    protected override string ContentType => QuoteTypes.Quote;
}
