using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Quotes.Events;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;

namespace OrchardCrm.Quotes.Workflows;

/// <summary>Quotes as workflows mail them.</summary>
internal sealed class MailableQuote(QuotePapers papers, QuoteMails mails) : MailableDocument(papers, mails)
{
    public override string ContentType => QuoteTypes.Quote;

    public override string SentEvent => QuoteEvents.Sent;

    public override bool CanBeMailed(ContentItem item) => item.As<QuotePart>().State is QuoteState.Sent or QuoteState.Accepted or QuoteState.Invoiced;
}
