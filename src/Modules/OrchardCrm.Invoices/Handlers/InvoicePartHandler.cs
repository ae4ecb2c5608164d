using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.Documents.Models;
using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.Handlers;

/// <summary>Names invoices, and keeps those that were sent from being removed.</summary>
internal sealed class InvoicePartHandler(IStringLocalizer<Strings> S) : ContentPartHandler<InvoicePart>
{
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
