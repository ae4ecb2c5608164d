using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.Handlers;

/// <summary>Where the draft invoice of a quote is deleted, the quote is accepted as before and can be invoiced again.</summary>
internal sealed class QuoteOriginPartHandler(IContentManager content) : ContentPartHandler<QuoteOriginPart>
{
    protected override async Task RemovingAsync(QuoteOriginPart part, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(part.QuoteId, cancellationToken) is not { } quote || quote.As<QuotePart>().InvoiceId != part.ContentItem.ContentItemId)
            return;

        quote.Alter<QuotePart>(own => (own.State, own.InvoiceId, own.InvoicedUtc) = (QuoteState.Accepted, "", null));
        await content.UpdateAsync(quote, cancellationToken);
    }
}
