using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Data;
using OrchardCrm.Invoices.Bulk;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Invoices.ViewModels;
using OrchardCrm.Payments.Settings;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Controllers;

/// <summary>Acts on the invoices that are ticked in the list, or on all that its filter finds.</summary>
[Admin, Permission(Permissions.View), Route("/admin/invoices/bulk")]
public sealed class InvoiceBulkController(
    InvoiceList list, InvoicePapers papers, BulkInvoices bulk, ISiteService site, ILocalClock clock, IIdGenerator idGenerator, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    private const string ListPath = "/admin/invoices";
    private const int StepSize = 10;
    private const int MostAtOnce = 5000;
    private const int IdLength = 26;

    /// <summary>A ZIP of PDFs.</summary>
    [HttpPost("pdf")]
    public async Task<IActionResult> Pdf(string[] ids, bool everything, InvoiceQuery query, CancellationToken cancellationToken)
    {
        var chosen = await list.IdsAsync(Chosen(ids, everything, query), cancellationToken);
        return chosen.Count == 0 ? Nothing(query) : new PaperArchiveResult(papers, chosen, $"{S["Invoices"].Value}.zip");
    }

    /// <summary>A table to save.</summary>
    [HttpPost("export.{format:regex(^(csv|xlsx)$)}")]
    public IActionResult Export(string[] ids, bool everything, InvoiceQuery query, string format) =>
        ids.Length == 0 && !everything
            ? Nothing(query)
            : InvoiceTable.Of(list.StreamAsync(Chosen(ids, everything, query), HttpContext.RequestAborted), format, S);

    /// <summary>Asks before an act begins.</summary>
    [HttpPost("{act}"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Ask(BulkAct act, string[] ids, bool everything, InvoiceQuery query, CancellationToken cancellationToken)
    {
        var chosen = await list.IdsAsync(Chosen(ids, everything, query), cancellationToken);
        if (chosen.Count == 0)
            return Nothing(query);
        if (chosen.Count > MostAtOnce)
        {
            notifier.Error(S["These are {0} invoices; at most {1} at once. Narrow the filter.", chosen.Count, MostAtOnce]);
            return Redirect(ListPath + query.ToFilter().ToQuery());
        }

        var model = new BulkViewModel
        {
            Act = act,
            Total = chosen.Count,
            Rest = string.Join(',', chosen),
            FormKey = idGenerator.GenerateUniqueId(),
            OccurredOn = await clock.GetTodayAsync(cancellationToken),
            SendReceipt = true,
            Methods = await MethodsAsync(cancellationToken),
        };
        model.Method = model.Methods.FirstOrDefault();
        return View("Bulk", model);
    }

    /// <summary>Does some of them, and answers with the rest.</summary>
    [HttpPost("{act}/run"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Run(BulkAct act, BulkViewModel model, CancellationToken cancellationToken)
    {
        model.Act = act;
        model.Methods = await MethodsAsync(cancellationToken);
        if (act == BulkAct.Pay && (model.OccurredOn is null || model.FormKey.Length != IdLength))
            ModelState.AddModelError(nameof(model.OccurredOn), S["Type the day the money came."]);
        if (ModelState.IsValid)
        {
            model.IsRunning = true;
            var rest = model.RestIds();
            if (!model.Stop && rest.Count > 0)
                model.Add(await bulk.DoAsync([.. rest.Take(StepSize)], model, User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", cancellationToken), rest.Skip(StepSize));
            // The fields show the step's outcome, not what was posted.
            ModelState.Clear();
        }

        return Request.Headers.ContainsKey("HX-Request") ? PartialView("_BulkRun", model) : View("Bulk", model);
    }

    private static InvoiceFilter Chosen(string[] ids, bool everything, InvoiceQuery query) =>
        everything ? query.ToFilter() : new InvoiceFilter(Ids: ids);

    private RedirectResult Nothing(InvoiceQuery query)
    {
        notifier.Error(S["Tick the invoices first."]);
        return Redirect(ListPath + query.ToFilter().ToQuery());
    }

    private async Task<IReadOnlyList<string>> MethodsAsync(CancellationToken cancellationToken) =>
        (await site.GetSettingsAsync<PaymentSettings>(cancellationToken)).Methods;
}
