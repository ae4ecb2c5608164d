using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Bulk;
using OrchardCrm.Documents.Controllers;
using OrchardCrm.Invoices.Bulk;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Invoices.ViewModels;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Settings;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Controllers;

/// <summary>Acts on many invoices.</summary>
[Admin, Permission(Permissions.View), Route("/admin/invoices/bulk")]
public sealed class InvoiceBulkController(
    CrmDbContext db, InvoiceList list, InvoiceBulkActs acts, InvoicePapers papers, BulkInvoices bulk, BulkMailing mailing, ISiteService site, ILocalClock clock,
    IIdGenerator idGenerator, IAuthorizationService authorization, INotifier notifier, IStringLocalizer<Documents.Strings> texts,
    IStringLocalizer<Strings> S) : DocumentBulkController<InvoiceQuery>(papers, bulk, mailing, idGenerator, authorization, notifier, texts)
{
    /// <inheritdoc/>
    protected override string ListPath => "/admin/invoices";

    /// <inheritdoc/>
    protected override string ListName => S["Invoices"];

    /// <inheritdoc/>
    protected override Permission ManagePermission => Permissions.ManageInvoices;

    /// <inheritdoc/>
    protected override IReadOnlyList<BulkAct> Acts() => acts.All;

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<string>> IdsAsync(InvoiceQuery query, IReadOnlyList<string>? ids, CancellationToken cancellationToken) =>
        list.IdsAsync(Filter(query, ids), cancellationToken);

    /// <inheritdoc/>
    protected override IActionResult Table(InvoiceQuery query, IReadOnlyList<string>? ids, string format) =>
        InvoiceTable.Of(list.StreamAsync(Filter(query, ids), HttpContext.RequestAborted), format, S);

    /// <inheritdoc/>
    protected override string AddressOf(InvoiceQuery query) => new InvoiceFilter(query).ToQuery();

    /// <inheritdoc/>
    protected override async Task PrepareAsync(BulkViewModel model, CancellationToken cancellationToken)
    {
        if (model.Act.Name != InvoiceBulkActs.Pay)
            return;
        var methods = await ShowMethodsAsync(cancellationToken);
        new PaymentOptions(methods.FirstOrDefault() ?? "", await clock.GetTodayAsync(cancellationToken), SendReceipt: true).Fill(model);
        ViewData["OnePayment"] = await OnePaymentAsync(model.RestIds(), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task CheckAsync(BulkViewModel model, CancellationToken cancellationToken)
    {
        if (model.Act.Name != InvoiceBulkActs.Pay)
            return;
        await ShowMethodsAsync(cancellationToken);
        if (PaymentOptions.From(model).OccurredOn is not null)
            return;
        ModelState.AddModelError($"Options[{nameof(PaymentOptions.OccurredOn)}]", S["Type the day the money came."]);
        ViewData["OnePayment"] = await OnePaymentAsync(model.RestIds(), cancellationToken);
    }

    private static InvoiceFilter Filter(InvoiceQuery query, IReadOnlyList<string>? ids) =>
        ids is null ? new InvoiceFilter(query) : new InvoiceFilter { Ids = ids };

    private async Task<IReadOnlyList<string>> ShowMethodsAsync(CancellationToken cancellationToken)
    {
        var methods = (await site.GetSettingsAsync<PaymentSettings>(cancellationToken)).Methods;
        ViewData["Methods"] = methods;
        return methods;
    }

    // Where one client owes them all in one currency, it may well have paid them at once: the address of that payment's form.
    private async Task<string?> OnePaymentAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count is < 2 or > MostInOnePayment)
            return null;
        var open = await db.Set<Receivable>().AsNoTracking().Where(row => ids.Contains(row.ContentItemId) && row.DueMinor > 0)
            .Select(row => new { row.ContentItemId, row.ClientId, row.Currency }).ToListAsync(cancellationToken);
        return open.Count > 1 && open.DistinctBy(row => (row.ClientId, row.Currency)).Count() == 1
            ? "/admin/payments/new?" + string.Join('&', open.Select(row => $"documentId={row.ContentItemId}"))
            : null;
    }

    // As many as fit into an address.
    private const int MostInOnePayment = 100;
}
