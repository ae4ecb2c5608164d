using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;
using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.Indexes;

/// <summary>Maps invoices.</summary>
internal sealed class InvoiceIndexProvider : IndexProvider<InvoiceIndex>
{
    protected override IEnumerable<InvoiceIndex> Map(ContentItem item)
    {
        if (item.ContentType != InvoiceTypes.Invoice)
            yield break;

        var document = item.As<DocumentPart>();
        var invoice = item.As<InvoicePart>();
        yield return new InvoiceIndex
        {
            ClientId = document.ClientId,
            Number = document.Number,
            State = invoice.State,
            Archived = invoice.Archived,
            Currency = document.Currency,
            TotalMinor = document.TotalMinor,
            IssueDate = document.IssueDate ?? DateOnly.FromDateTime(item.CreatedUtc.UtcDateTime),
            DueDate = document.DueDate,
            CreatedUtc = item.CreatedUtc,
            SentUtc = invoice.SentUtc,
        };
    }
}
