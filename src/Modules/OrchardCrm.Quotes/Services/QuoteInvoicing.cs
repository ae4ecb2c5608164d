using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Events;
using OrchardCrm.Invoices;
using OrchardCrm.Quotes.Events;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Settings;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Services;

/// <summary>
/// Makes the draft invoice of an accepted quote, once: whoever comes second, on whatever node, gets the one that is there. All that
/// the document says goes over as it is, the deposit too.
/// </summary>
public sealed class QuoteInvoicing(
    IContentManager content, IUnitOfWork unitOfWork, IEventLog events, ISiteService site, ILocalClock clock, IStringLocalizer<Strings> S)
{
    /// <summary>The invoice of a quote, as the result's item; made now or before.</summary>
    public async Task<DocumentActResult> InvoiceAsync(string quoteId, CancellationToken cancellationToken = default)
    {
        try
        {
            return await unitOfWork.ExecuteAsync(token => InvoiceInTransactionAsync(quoteId, token), cancellationToken);
        }
        catch (ContentConcurrencyException) when (!unitOfWork.IsActive)
        {
            // Another node was quicker; its invoice is visible now, and the one made here was rolled back.
            return await unitOfWork.ExecuteAsync(token => InvoiceInTransactionAsync(quoteId, token), cancellationToken);
        }
    }

    private async Task<DocumentActResult> InvoiceInTransactionAsync(string quoteId, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(quoteId, cancellationToken) is not { ContentType: QuoteTypes.Quote } quote)
            return DocumentActResult.Refused(null, new ContentError("", S["This quote no longer exists."]));

        var part = quote.As<QuotePart>();
        if (part.InvoiceId.Length > 0 && await content.GetAsync(part.InvoiceId, cancellationToken) is { } before)
            return DocumentActResult.Before(before);
        if (part.State != QuoteState.Accepted)
            return DocumentActResult.Refused(quote, new ContentError("", S["{0} is not accepted, so there is nothing to invoice yet.", quote.DisplayText]));

        var invoice = await content.NewAsync(InvoiceTypes.Invoice, cancellationToken);
        var document = quote.As<DocumentPart>().ToDraft(await clock.GetTodayAsync(cancellationToken));
        // What was written into this quote goes over; the terms that every quote has are not those of an invoice.
        if (document.Terms == (await site.GetSettingsAsync<QuoteSettings>(cancellationToken)).Terms)
        {
            var usual = invoice.As<DocumentPart>();
            if (await content.GetAsync(document.ClientId, cancellationToken) is { } client)
                usual.TakeTextsOf(client.As<ClientPart>());
            document.Terms = usual.Terms;
        }

        invoice.Apply(document);
        invoice.Apply(new QuoteOriginPart { QuoteId = quoteId, QuoteNumber = quote.As<DocumentPart>().Number });
        var result = await content.CreateAsync(invoice, cancellationToken);
        if (!result.Succeeded)
            return DocumentActResult.Refused(quote, result.Errors);

        quote.Alter<QuotePart>(own => (own.State, own.InvoiceId, own.InvoicedUtc) = (QuoteState.Invoiced, invoice.ContentItemId, clock.UtcNow));
        if (!(await content.UpdateAsync(quote, cancellationToken)).Succeeded)
            throw new ContentConcurrencyException(quoteId);
        await events.AppendAsync(
            QuoteEvents.Invoiced, quoteId, quote.ToEvent() with { InvoiceId = invoice.ContentItemId }, cancellationToken);
        return DocumentActResult.Done(invoice);
    }
}
