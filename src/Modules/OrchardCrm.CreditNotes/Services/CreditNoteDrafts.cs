using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Indexes;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Invoices;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Makes credit notes of invoices.</summary>
public sealed class CreditNoteDrafts(
    CrmDbContext db, IContentManager content, IUnitOfWork unitOfWork, PaymentDirectory payments, CreditableAmounts creditable, ISiteService site,
    ILocalClock clock, IStringLocalizer<Strings> S)
{
    /// <summary>The draft of an invoice's credit note, with what was not credited yet; a draft that is there is given again.</summary>
    public Task<DocumentActResult> ForInvoiceAsync(string invoiceId, CancellationToken cancellationToken = default) =>
        ForInvoiceAsync(invoiceId, null, cancellationToken);

    /// <summary>The draft of an invoice's credit note under an id of the caller's; null for a new one.</summary>
    public Task<DocumentActResult> ForInvoiceAsync(string invoiceId, string? id, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(token => MakeAsync(invoiceId, id, token), cancellationToken);

    private async Task<DocumentActResult> MakeAsync(string invoiceId, string? id, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(invoiceId, cancellationToken) is not { ContentType: InvoiceTypes.Invoice } invoice
            || invoice.As<InvoicePart>().State != InvoiceState.Sent)
        {
            return DocumentActResult.Refused(null, new ContentError("", S["A credit note takes back an invoice that was sent and is not void."]));
        }

        var notes = await db.Set<CreditNoteIndex>().AsNoTracking().Where(row => row.InvoiceId == invoiceId)
            .Select(row => new { row.ContentItemId, row.State }).ToListAsync(cancellationToken);
        if (notes.Find(note => note.State == CreditNoteState.Draft) is { } draft)
            return DocumentActResult.Before((await content.GetAsync(draft.ContentItemId, cancellationToken))!);

        var before = notes.Count == 0 ? [] : await content.GetAsync([.. notes.Select(note => note.ContentItemId)], cancellationToken);
        var item = await content.NewAsync(CreditNoteTypes.CreditNote, cancellationToken);
        item.ContentItemId = id ?? item.ContentItemId;
        var source = invoice.As<DocumentPart>();
        var client = await content.GetAsync(source.ClientId, cancellationToken);
        item.Alter<DocumentPart>(document =>
        {
            document.TakeTextsOf(client?.As<ClientPart>() ?? new ClientPart());
            Fill(document, source, [.. before.SelectMany(note => note.As<DocumentPart>().Lines)]);
        });
        item.Alter<CreditNotePart>(note => (note.InvoiceId, note.InvoiceNumber) = (invoiceId, source.Number));
        await FitAsync(item, invoiceId, cancellationToken);
        if (item.As<DocumentPart>().Lines.Count == 0)
            return DocumentActResult.Refused(null, new ContentError("", S["All lines of {0} were credited before.", source.Number]));
        var result = await content.CreateAsync(item, cancellationToken);
        return result.Succeeded ? DocumentActResult.Done(item) : DocumentActResult.Refused(null, result.Errors);
    }

    private static void Fill(DocumentPart document, DocumentPart invoice, IReadOnlyList<DocumentLine> credited)
    {
        (document.ClientId, document.Currency, document.Culture) = (invoice.ClientId, invoice.Currency, invoice.Culture);
        (document.PoNumber, document.BuyerReference) = (invoice.PoNumber, invoice.BuyerReference);
        document.PricesIncludeTax = invoice.PricesIncludeTax;
        // What is taken back was taxed by the rates of its day.
        document.TaxDate = invoice.TaxDate ?? invoice.IssueDate;
        // Fixed amounts belong to the whole; where a part is credited already, they were credited with it.
        document.Adjustments = [.. invoice.Adjustments.Where(row => credited.Count == 0 || row.Value.Percent is not null)];
        var left = credited.GroupBy(Key).ToDictionary(group => group.Key, group => group.Sum(line => line.Quantity));
        foreach (var line in invoice.Lines)
        {
            var taken = left.GetValueOrDefault(Key(line));
            var quantity = line.Quantity < 0 ? line.Quantity : Math.Max(0, line.Quantity - taken);
            left[Key(line)] = Math.Max(0, taken - line.Quantity);
            if (quantity != 0)
                document.Lines.Add(Copy(line, quantity));
        }
    }

    // What was credited under other words is not recognised line by line: then the last lines are left out, and what stays is cut, until
    // it comes to no more than the invoice can still be credited with.
    private async Task FitAsync(ContentItem item, string invoiceId, CancellationToken cancellationToken)
    {
        if (await payments.FindDocumentAsync(invoiceId, cancellationToken) is not { } receivable)
            return;
        var left = (await creditable.OfAsync(receivable, cancellationToken)).MinorUnits;
        var taxes = await site.GetSettingsAsync<TaxSettings>(cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        item.Alter<DocumentPart>(document =>
        {
            if (left <= 0)
                document.Lines.Clear();
            while (document.Lines.Count > 1 && Total(document) > left)
                document.Lines.RemoveAt(document.Lines.Count - 1);
            if (document.Lines is [var only] && Total(document) is var total && total > left)
                Cut(document, only, (decimal)left / total);
            // A last minor unit may be rounded up.
            if (document.Lines is [var last] && Total(document) > left)
                last.UnitPrice -= Unit(document.Currency);
        });

        long Total(DocumentPart document) => DocumentCalculator.TryCalculate(document, taxes, today)?.Payable.MinorUnits ?? 0;
    }

    private static void Cut(DocumentPart document, DocumentLine line, decimal share)
    {
        document.Adjustments.Clear();
        line.UnitPrice = Math.Floor(line.UnitPrice * line.Quantity * share / Unit(document.Currency)) * Unit(document.Currency);
        (line.Quantity, line.Discount, line.Charge, line.ChargeText) = (1, AmountOrPercent.None, AmountOrPercent.None, "");
    }

    private static decimal Unit(string currency) => new Money(1, currency).ToDecimal();

    private static (string, string, decimal) Key(DocumentLine line) => (line.Code, line.Description, line.UnitPrice);

    private static DocumentLine Copy(DocumentLine line, decimal quantity) => new()
    {
        Code = line.Code,
        Description = line.Description,
        Unit = line.Unit,
        ServiceDate = line.ServiceDate,
        Quantity = quantity,
        UnitPrice = line.UnitPrice,
        Discount = line.Discount,
        Charge = line.Charge,
        ChargeText = line.ChargeText,
        TaxRateIds = [.. line.TaxRateIds],
    };
}
