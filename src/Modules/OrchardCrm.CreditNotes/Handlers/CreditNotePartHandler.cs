using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;

namespace OrchardCrm.CreditNotes.Handlers;

/// <summary>Names credit notes, keeps them to their invoice's client and amount, and those that were sent from being removed.</summary>
internal sealed class CreditNotePartHandler(
    PaymentDirectory payments, CreditableAmounts creditable, ClosedBooks closed, ISiteService site, ILocalClock clock, IStringLocalizer<Strings> S) : ContentPartHandler<CreditNotePart>
{
    // The terms of the business speak of paying.
    protected override Task InitializingAsync(CreditNotePart part, CancellationToken cancellationToken)
    {
        part.ContentItem.Alter<DocumentPart>(document => document.Terms = "");
        return Task.CompletedTask;
    }

    protected override async Task ValidatingAsync(CreditNotePart part, ContentValidateResult result, CancellationToken cancellationToken)
    {
        var document = part.ContentItem.As<DocumentPart>();
        if (document.Snapshot is not null)
            return;
        if (document.IssueDate is { } date && await closed.CheckAsync(date, nameof(document.IssueDate), cancellationToken) is { } locked)
            result.Fail(locked.Message, locked.Member);
        if (part.InvoiceId.Length == 0)
            return;

        var invoice = await payments.FindDocumentAsync(part.InvoiceId, cancellationToken);
        if (invoice is null || invoice.State == ReceivableState.Void)
        {
            result.Fail(S["{0} is void or gone: there is nothing to credit.", part.InvoiceNumber]);
            return;
        }

        if (document.ClientId.Length > 0 && document.ClientId != invoice.ClientId)
            result.Fail(S["{0} belongs to another client. Choose its client, or write a credit note without an invoice.", invoice.Number], nameof(document.ClientId));
        if (document.Currency != invoice.Currency)
            result.Fail(S["{0} is in {1}, so is its credit note. Choose {1}.", invoice.Number, invoice.Currency], nameof(document.Currency));
        else if (await TooMuchAsync(document, invoice, cancellationToken) is { } message)
            result.Fail(message, nameof(document.Lines));
    }

    protected override Task SavingAsync(CreditNotePart part, CancellationToken cancellationToken)
    {
        var number = part.ContentItem.As<DocumentPart>().Number;
        part.ContentItem.DisplayText = number.Length > 0 ? number : S["Draft"];
        return Task.CompletedTask;
    }

    protected override Task RemovingAsync(CreditNotePart part, CancellationToken cancellationToken) => part.State == CreditNoteState.Draft
        ? Task.CompletedTask
        : throw new InvalidOperationException($"The credit note {part.ContentItem.DisplayText} was sent and can't be removed.");

    private async Task<string?> TooMuchAsync(DocumentPart document, Receivable invoice, CancellationToken cancellationToken)
    {
        var taxes = await site.GetSettingsAsync<TaxSettings>(cancellationToken);
        if (DocumentCalculator.TryCalculate(document, taxes, await clock.GetTodayAsync(cancellationToken)) is not { } totals)
            return null;
        var left = await creditable.OfAsync(invoice, cancellationToken);
        return totals.Payable.MinorUnits <= left.MinorUnits
            ? null
            : S["This credit note comes to {0}, and {1} can be credited with {2} at most. Lower quantities or remove lines.", Text(totals.Payable), invoice.Number, Text(left)].Value;
    }

    private static string Text(Money amount) => MoneyFormatter.Format(amount, CultureInfo.CurrentUICulture);
}
