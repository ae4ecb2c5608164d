using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.Documents.Models;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Invoices.Handlers;

/// <summary>Names invoices, keeps drafts out of the locked past, and those that were sent from being removed.</summary>
internal sealed class InvoicePartHandler(ClosedBooks closed, IStringLocalizer<Strings> S) : ContentPartHandler<InvoicePart>
{
    protected override async Task ValidatingAsync(InvoicePart part, ContentValidateResult result, CancellationToken cancellationToken)
    {
        if (part.State == InvoiceState.Draft && part.ContentItem.As<DocumentPart>().IssueDate is { } date
            && await closed.CheckAsync(date, nameof(DocumentPart.IssueDate), cancellationToken) is { } locked)
        {
            result.Fail(locked.Message, locked.Member);
        }
    }

    protected override Task SavingAsync(InvoicePart part, CancellationToken cancellationToken)
    {
        var number = part.ContentItem.As<DocumentPart>().Number;
        part.ContentItem.DisplayText = number.Length > 0 ? number : S["Draft"];
        return Task.CompletedTask;
    }

    protected override Task RemovingAsync(InvoicePart part, CancellationToken cancellationToken) => part.State == InvoiceState.Draft
        ? Task.CompletedTask
        : throw new InvalidOperationException($"The invoice {part.ContentItem.DisplayText} was sent: it can be voided, not removed.");
}
