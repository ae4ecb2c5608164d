using Microsoft.Extensions.Logging;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Events;
using OrchardCrm.Quotes.Events;
using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.Services;

/// <summary>Mails quotes that were sent.</summary>
internal sealed class QuoteMailConsumer(
    IContentManager content, QuotePapers papers, QuoteMails mails, DocumentMailer mailer, ILogger<QuoteMailConsumer> logger)
    : DocumentMailConsumer(content, papers, mails, mailer, logger)
{
    public override string Name => "QuoteMail";

    public override bool Handles(string eventName) => eventName is QuoteEvents.Sent or QuoteEvents.MailRequested;

    protected override DocumentMailRequest Read(DomainEvent happened)
    {
        var sent = happened.Read<QuoteEvent>();
        return new DocumentMailRequest(sent.QuoteId, sent.ClientId, sent.Number, sent.Message, sent.RequestKey);
    }

    protected override bool CanBeMailed(ContentItem item) => item.As<QuotePart>().State is QuoteState.Sent or QuoteState.Accepted or QuoteState.Invoiced;
}
