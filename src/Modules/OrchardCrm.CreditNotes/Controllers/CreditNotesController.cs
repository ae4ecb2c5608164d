using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Bulk;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.CreditNotes.ViewModels;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Lists;
using OrchardCrm.Documents.Models;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Security;

namespace OrchardCrm.CreditNotes.Controllers;

/// <summary>The list of credit notes, the page of a sent one and its PDF.</summary>
[Admin, Permission(Permissions.View)]
public sealed class CreditNotesController(
    CrmDbContext db, IContentManager content, CreditNoteList list, CreditNoteBulkActs acts, CreditNotePapers papers, DocumentHistory history, RefundableAmounts refundable,
    PaymentDirectory payments, LedgerFigures figures, IAuthorizationService authorization, IStringLocalizer<Strings> S) : Controller
{
    private const int MostMoves = 100;

    /// <summary>The list.</summary>
    [HttpGet("/admin/credit-notes")]
    public async Task<IActionResult> Index(
        CreditNoteQuery query, int page = 1, int size = 25, CancellationToken cancellationToken = default)
    {
        size = size is 50 or 100 ? size : 25;
        var filter = new CreditNoteFilter(query);
        var total = await list.CountAsync(filter, cancellationToken);
        page = Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
        var rows = await list.PageAsync(filter, (page - 1) * size, size, cancellationToken);
        var around = new DocumentListViewModel(
            "/admin/credit-notes", filter,
            filter.ClientId.Length == 0 ? null : (await content.GetAsync(filter.ClientId, cancellationToken))?.DisplayText,
            await list.CurrenciesAsync(cancellationToken), total, rows.Count,
            await authorization.AuthorizeAsync(User, Permissions.ManageCreditNotes) ? acts.All : []);
        return View(new CreditNoteListViewModel(rows, await list.SumAsync(filter, cancellationToken), filter, page, size, around));
    }

    /// <summary>What the filter finds, as a table to save.</summary>
    [HttpGet("/admin/credit-notes/export.{format:regex(^(csv|xlsx)$)}")]
    public IActionResult Export(CreditNoteQuery query, string format) =>
        CreditNoteTable.Of(list.StreamAsync(new CreditNoteFilter(query), HttpContext.RequestAborted), format, S);

    /// <summary>A sent credit note; a draft opens in its editor.</summary>
    [HttpGet("/admin/credit-notes/{id}")]
    public async Task<IActionResult> Display(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } item)
            return NotFound();
        if (item.As<CreditNotePart>().State == CreditNoteState.Draft)
            return Redirect($"/admin/credit-notes/{id}/edit");

        var document = item.As<DocumentPart>();
        var credit = (await figures.CreditOfClientAsync(document.ClientId, cancellationToken))
            .FirstOrDefault(amount => amount.Currency == document.Currency, Money.Zero(document.Currency));
        return View(new CreditNotePageViewModel(
            item,
            await papers.BuildAsync(item, cancellationToken),
            document.Snapshot!.Buyer.Name,
            new Money(await AppliedAsync(id, cancellationToken), document.Currency),
            credit,
            credit.IsZero ? null : await FindRefundableAsync(item.As<CreditNotePart>().InvoiceId, cancellationToken)));
    }

    /// <summary>The PDF.</summary>
    [HttpGet("/admin/credit-notes/{id}/pdf")]
    public async Task<IActionResult> Pdf(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } item)
            return NotFound();
        return File(await papers.ToPdfAsync(item, cancellationToken), "application/pdf", papers.FileNameOf(item));
    }

    // What the credit note settled when it was issued, less what was un-applied since.
    private Task<long> AppliedAsync(string id, CancellationToken cancellationToken) => (
        from entry in db.Set<LedgerEntry>()
        where entry.ContentItemId == id && (entry.Kind == LedgerEntryKind.Credit || entry.Kind == LedgerEntryKind.CreditUnapplied)
        join allocation in db.Set<LedgerAllocation>() on entry.EntryId equals allocation.EntryId
        select allocation.AmountMinor).SumAsync(cancellationToken);

    private async Task<string?> FindRefundableAsync(string invoiceId, CancellationToken cancellationToken)
    {
        if (invoiceId.Length == 0)
            return null;
        var paid = (await history.OfAsync(invoiceId, MostMoves, cancellationToken))
            .FirstOrDefault(move => move.Kind == LedgerEntryKind.Payment && !move.TakenBack);
        return paid is not null && await payments.FindAsync(paid.EntryId, cancellationToken) is { } payment
            && (await refundable.OfAsync(payment, cancellationToken)).TotalMinor > 0
            ? payment.EntryId
            : null;
    }

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { ContentType: CreditNoteTypes.CreditNote } item ? item : null;
}
