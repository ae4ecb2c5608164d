using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.Handlers;

/// <summary>Where the invoice of a quote is deleted as a draft or voided, the quote is accepted as before and can be invoiced again.</summary>
internal sealed class QuoteOriginPartHandler(IContentManager content) : ContentPartHandler<QuoteOriginPart>
{
    protected override Task RemovingAsync(QuoteOriginPart part, CancellationToken cancellationToken) => FreeAsync(part, cancellationToken);

    protected override Task UpdatedAsync(QuoteOriginPart part, CancellationToken cancellationToken) =>
        part.ContentItem.As<InvoicePart>().State == InvoiceState.Void ? FreeAsync(part, cancellationToken) : Task.CompletedTask;

    private async Task FreeAsync(QuoteOriginPart part, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(part.QuoteId, cancellationToken) is not { } quote || quote.As<QuotePart>().InvoiceId != part.ContentItem.ContentItemId)
            return;

        quote.Alter<QuotePart>(own => (own.State, own.InvoiceId, own.InvoicedUtc) = (QuoteState.Accepted, "", null));
        await content.UpdateAsync(quote, cancellationToken);
    }
}
