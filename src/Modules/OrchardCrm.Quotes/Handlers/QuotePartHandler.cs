using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.Documents.Models;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Settings;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Handlers;

/// <summary>Gives quotes their terms, names them, keeps the evidence of an acceptance as it was, and those that were sent from being removed.</summary>
internal sealed class QuotePartHandler(IContentManager content, ISiteService site, IStringLocalizer<Strings> S) : ContentPartHandler<QuotePart>
{
    // Those of invoices speak of paying; registered behind the documents' own, this comes after them.
    protected override async Task InitializingAsync(QuotePart part, CancellationToken cancellationToken)
    {
        var terms = (await site.GetSettingsAsync<QuoteSettings>(cancellationToken)).Terms;
        part.ContentItem.Alter<DocumentPart>(document => document.Terms = terms);
    }

    protected override async Task ValidatingAsync(QuotePart part, ContentValidateResult result, CancellationToken cancellationToken)
    {
        if (part.ContentItem.Version > 0
            && await content.GetAsync(part.ContentItem.ContentItemId, cancellationToken) is { } stored
            && stored.As<QuotePart>().Acceptance is { } acceptance
            && acceptance != part.Acceptance)
        {
            result.Fail(S["The acceptance of {0} is evidence and can't be changed.", stored.DisplayText]);
        }
    }

    protected override Task SavingAsync(QuotePart part, CancellationToken cancellationToken)
    {
        var number = part.ContentItem.As<DocumentPart>().Number;
        part.ContentItem.DisplayText = number.Length > 0 ? number : S["Draft"];
        return Task.CompletedTask;
    }

    protected override Task RemovingAsync(QuotePart part, CancellationToken cancellationToken) => part.State == QuoteState.Draft
        ? Task.CompletedTask
        : throw new InvalidOperationException($"The quote {part.ContentItem.DisplayText} was sent: it can be withdrawn, not removed.");
}
