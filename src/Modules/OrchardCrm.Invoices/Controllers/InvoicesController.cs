using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Documents.Lists;
using OrchardCrm.Documents.Models;
using OrchardCrm.Invoices.Bulk;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Invoices.ViewModels;
using OrchardCrm.Payments.Models;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Controllers;

/// <summary>The list of invoices, the page of a sent one and its PDF.</summary>
[Admin, Permission(Permissions.View)]
public sealed class InvoicesController(
    CrmDbContext db, IContentManager content, InvoiceList list, InvoiceBulkActs acts, InvoicePapers papers, IZoneManager zones, ILocalClock clock,
    IAuthorizationService authorization, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet("/admin/invoices")]
    public async Task<IActionResult> Index(
        InvoiceQuery query, int page = 1, int size = 25, CancellationToken cancellationToken = default)
    {
        size = size is 50 or 100 ? size : 25;
        var filter = new InvoiceFilter(query);
        var sums = await list.SumAsync(filter, cancellationToken);
        var model = new InvoiceListViewModel([], filter, sums, page, size, await list.CountArchivedAsync(cancellationToken));
        page = Math.Clamp(page, 1, Math.Max(1, (model.Total + size - 1) / size));
        var rows = model.Total == 0 ? [] : await list.PageAsync(filter, (page - 1) * size, size, cancellationToken);
        var around = new DocumentListViewModel(
            "/admin/invoices", filter, await ClientNameAsync(filter.ClientId, cancellationToken), await CurrenciesAsync(filter, sums, cancellationToken),
            model.Total, rows.Count, await authorization.AuthorizeAsync(User, Permissions.ManageInvoices) ? acts.All : []);
        return View(model with { Rows = rows, Page = page, Around = around });
    }

    /// <summary>What the filter finds, as a table to save.</summary>
    [HttpGet("/admin/invoices/export.{format:regex(^(csv|xlsx)$)}")]
    public IActionResult Export(InvoiceQuery query, string format) => InvoiceTable.Of(list.StreamAsync(new InvoiceFilter(query), HttpContext.RequestAborted), format, S);

    /// <summary>A sent invoice; a draft opens in its editor.</summary>
    [HttpGet("/admin/invoices/{id}")]
    public async Task<IActionResult> Display(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } invoice)
            return NotFound();
        if (invoice.As<InvoicePart>().State == InvoiceState.Draft)
            return Redirect($"/admin/invoices/{id}/edit");

        var receivable = await db.Set<Receivable>().AsNoTracking().FirstOrDefaultAsync(row => row.ContentItemId == id, cancellationToken);
        var status = InvoiceStatuses.Of(invoice.As<InvoicePart>().State, receivable, await clock.GetTodayAsync(cancellationToken));
        return View(new InvoicePageViewModel(
            invoice, receivable, status,
            await papers.BuildAsync(invoice, cancellationToken),
            invoice.As<DocumentPart>().Snapshot!.Buyer.Name,
            await zones.BuildAsync(ZoneNames.InvoiceActions, invoice, User, cancellationToken)));
    }

    /// <summary>The PDF, with what is paid as of now.</summary>
    [HttpGet("/admin/invoices/{id}/pdf")]
    public async Task<IActionResult> Pdf(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } invoice)
            return NotFound();
        return File(await papers.ToPdfAsync(invoice, cancellationToken), "application/pdf", papers.FileNameOf(invoice));
    }

    private async Task<IReadOnlyList<string>> CurrenciesAsync(InvoiceFilter filter, IReadOnlyList<InvoiceSum> sums, CancellationToken cancellationToken) =>
        filter is { IsWide: true, Archived: not true } ? [.. sums.Select(sum => sum.Currency).Distinct().Order(StringComparer.Ordinal)] : await list.CurrenciesAsync(cancellationToken);

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { ContentType: InvoiceTypes.Invoice } invoice ? invoice : null;

    private async Task<string?> ClientNameAsync(string clientId, CancellationToken cancellationToken) => clientId.Length == 0
        ? null
        : await db.Set<ClientIndex>().AsNoTracking().Where(row => row.ContentItemId == clientId)
            .Select(row => row.DisplayName).FirstOrDefaultAsync(cancellationToken);
}
