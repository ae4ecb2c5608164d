using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.Data;
using OrchardCrm.Documents.Attachments;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Handlers;

/// <summary>Defaults, checks and totals of documents; keeps what was sent as it was.</summary>
internal sealed class DocumentPartHandler(
    CrmDbContext db, IContentManager content, ISiteService site, ILocalClock clock, DocumentValidator validator, IStringLocalizer<Strings> S) : ContentPartHandler<DocumentPart>
{
    protected override async Task InitializingAsync(DocumentPart part, CancellationToken cancellationToken)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        (part.Currency, part.Culture) = (business.Currency, business.Culture);
        (part.Terms, part.Footer) = (business.DefaultTerms, business.DefaultFooter);
        part.PricesIncludeTax = (await site.GetSettingsAsync<TaxSettings>(cancellationToken)).PricesIncludeTax;
    }

    protected override async Task ValidatingAsync(DocumentPart part, ContentValidateResult result, CancellationToken cancellationToken)
    {
        if (part.ContentItem.Version > 0
            && await content.GetAsync(part.ContentItem.ContentItemId, cancellationToken) is { } stored
            && stored.As<DocumentPart>() is { Snapshot: not null } sent)
        {
            if (!IsUnchanged(sent, part))
                result.Fail(S["{0} was sent and can no longer be changed. Copy it as a new draft.", sent.Number]);
            return;
        }

        var client = part.ClientId.Length == 0 ? null : await content.GetAsync(part.ClientId, cancellationToken);
        validator.Validate(part, client, await site.GetSettingsAsync<TaxSettings>(cancellationToken), await clock.GetTodayAsync(cancellationToken), result);
    }

    protected override async Task SavingAsync(DocumentPart part, CancellationToken cancellationToken)
    {
        if (part.Snapshot is { } sent)
        {
            part.TotalMinor = sent.Figures.PayableMinor;
            return;
        }

        // Mails, PDF and portal speak the client's language.
        if (await content.GetAsync(part.ClientId, cancellationToken) is { } client && client.As<ClientPart>().Culture is { Length: > 0 } culture)
            part.Culture = culture;
        var taxes = await site.GetSettingsAsync<TaxSettings>(cancellationToken);
        part.TotalMinor = DocumentCalculator.TryCalculate(part, taxes, await clock.GetTodayAsync(cancellationToken))?.Payable.MinorUnits ?? 0;
    }

    protected override Task RemovingAsync(DocumentPart part, CancellationToken cancellationToken) =>
        db.Set<DocumentAttachment>().Where(row => row.ContentItemId == part.ContentItem.ContentItemId).ExecuteDeleteAsync(cancellationToken);

    // The memo is the business's own and stays open.
    private static bool IsUnchanged(DocumentPart sent, DocumentPart now)
    {
        var memo = now.Memo;
        now.Memo = sent.Memo;
        var unchanged = ContentJson.ToNode(sent)!.ToJsonString() == ContentJson.ToNode(now)!.ToJsonString();
        now.Memo = memo;
        return unchanged;
    }
}
