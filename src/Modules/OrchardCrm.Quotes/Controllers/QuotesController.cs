using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Lists;
using OrchardCrm.Documents.Models;
using OrchardCrm.Quotes.Bulk;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Quotes.ViewModels;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Controllers;

/// <summary>The list of quotes, the page of a sent one and its PDF.</summary>
[Admin, Permission(Permissions.View)]
public sealed class QuotesController(
    CrmDbContext db, IContentManager content, QuoteList list, QuoteBulkActs acts, QuotePapers papers, QuoteRevisions revisions, ILocalClock clock,
    IAuthorizationService authorization, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet("/admin/quotes")]
    public async Task<IActionResult> Index(
        QuoteQuery query, int page = 1, int size = 25, CancellationToken cancellationToken = default)
    {
        size = size is 50 or 100 ? size : 25;
        var filter = new QuoteFilter(query);
        var sums = await list.SumAsync(filter, cancellationToken);
        var model = new QuoteListViewModel([], filter, sums, page, size);
        page = Math.Clamp(page, 1, Math.Max(1, (model.Total + size - 1) / size));
        var rows = model.Total == 0 ? [] : await list.PageAsync(filter, (page - 1) * size, size, cancellationToken);
        var around = new DocumentListViewModel(
            "/admin/quotes", filter, await ClientNameAsync(filter.ClientId, cancellationToken), await list.CurrenciesAsync(cancellationToken), model.Total,
            rows.Count, await authorization.AuthorizeAsync(User, Permissions.ManageQuotes) ? acts.All : []);
        return View(model with { Rows = rows, Page = page, Around = around });
    }

    /// <summary>What the filter finds, as a table to save.</summary>
    [HttpGet("/admin/quotes/export.{format:regex(^(csv|xlsx)$)}")]
    public IActionResult Export(QuoteQuery query, string format) =>
        QuoteTable.Of(list.StreamAsync(new QuoteFilter(query), HttpContext.RequestAborted), format, S);

    /// <summary>A sent quote; a draft opens in its editor.</summary>
    [HttpGet("/admin/quotes/{id}")]
    public async Task<IActionResult> Display(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } quote)
            return NotFound();
        var part = quote.As<QuotePart>();
        if (part.State == QuoteState.Draft)
            return Redirect($"/admin/quotes/{id}/edit");

        var document = quote.As<DocumentPart>();
        return View(new QuotePageViewModel(
            quote,
            QuoteStatuses.Of(part.State, document.DueDate, await clock.GetTodayAsync(cancellationToken)),
            await papers.BuildAsync(quote, cancellationToken),
            document.Snapshot!.Buyer.Name,
            await revisions.ListAsync(quote, cancellationToken),
            part.InvoiceId.Length > 0 ? await content.GetAsync(part.InvoiceId, cancellationToken) : null,
            await authorization.AuthorizeAsync(User, Permissions.ManageQuotes),
            await authorization.AuthorizeAsync(User, Invoices.Permissions.ManageInvoices)));
    }

    /// <summary>The PDF; of an accepted quote with the page that proves it.</summary>
    [HttpGet("/admin/quotes/{id}/pdf")]
    public async Task<IActionResult> Pdf(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } quote
            ? File(await papers.ToPdfAsync(quote, cancellationToken), "application/pdf", papers.FileNameOf(quote))
            : NotFound();

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { ContentType: QuoteTypes.Quote } quote ? quote : null;

    private async Task<string?> ClientNameAsync(string clientId, CancellationToken cancellationToken) => clientId.Length == 0
        ? null
        : await db.Set<ClientIndex>().AsNoTracking().Where(row => row.ContentItemId == clientId)
            .Select(row => row.DisplayName).FirstOrDefaultAsync(cancellationToken);
}
