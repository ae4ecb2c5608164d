using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.Settings;
using OrchardCrm.Payments.ViewModels;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Controllers;

/// <summary>The list of payments and a payment's page.</summary>
[Admin, Permission(Permissions.View)]
public sealed class PaymentsController(
    PaymentDirectory payments, ILedger ledger, IContentManager content, ISiteService site, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet("/admin/payments")]
    public async Task<IActionResult> Index(
        string? client, string? method, DateOnly? from, DateOnly? to, string? q, int page = 1, int size = 25, CancellationToken cancellationToken = default)
    {
        var filter = new PaymentFilter(client, null, method, from, to, string.IsNullOrWhiteSpace(q) ? null : q);
        size = size is 50 or 100 ? size : 25;
        var total = await payments.CountAsync(filter, cancellationToken);
        page = Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
        return View(new PaymentListViewModel(
            await payments.ListAsync(filter, (page - 1) * size, size, cancellationToken),
            await payments.SumAsync(filter, cancellationToken),
            filter,
            client is null ? "" : await NameOfAsync(client, cancellationToken),
            (await site.GetSettingsAsync<PaymentSettings>(cancellationToken)).AllMethods,
            page, size, total));
    }

    /// <summary>A payment's page.</summary>
    [HttpGet("/admin/payments/{entryId}")]
    public async Task<IActionResult> Display(string entryId, CancellationToken cancellationToken)
    {
        if (await payments.FindAsync(entryId, cancellationToken) is not { } entry)
            return NotFound();

        var documents = await payments.DocumentsOfAsync([entryId], cancellationToken);
        var refunds = await payments.RefundsOfAsync(entryId, cancellationToken);
        return View(new PaymentPageViewModel(
            entry,
            await NameOfAsync(entry.ClientId, cancellationToken),
            [.. documents[entryId]],
            await payments.FindReversalAsync(entryId, cancellationToken),
            refunds,
            entry.With(entry.AmountMinor - refunds.Sum(refund => refund.AmountMinor))));
    }

    /// <summary>Asks before a payment is undone.</summary>
    [HttpGet("/admin/payments/{entryId}/undo"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Undo(string entryId, CancellationToken cancellationToken) =>
        await payments.FindAsync(entryId, cancellationToken) is { } entry
            ? View(await FillAsync(new UndoPaymentViewModel(), entry, cancellationToken))
            : NotFound();

    /// <summary>Undoes a payment by a reversing row.</summary>
    [HttpPost("/admin/payments/{entryId}/undo"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Undo(string entryId, UndoPaymentViewModel model, CancellationToken cancellationToken)
    {
        if (await payments.FindAsync(entryId, cancellationToken) is not { } entry)
            return NotFound();

        var result = await ledger.ReversePaymentAsync(entryId, model.Reason ?? "", User.Id(), cancellationToken);
        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Member, error.Message);
        if (!result.Succeeded)
            return View(await FillAsync(model, entry, cancellationToken));

        notifier.Success(S["The payment of {0} was undone.", entry.Amount().Text()]);
        return RedirectToAction(nameof(Display), new { entryId });
    }

    private async Task<UndoPaymentViewModel> FillAsync(UndoPaymentViewModel model, LedgerEntry entry, CancellationToken cancellationToken)
    {
        model.Entry = entry;
        model.ClientName = await NameOfAsync(entry.ClientId, cancellationToken);
        model.Numbers = [.. (await payments.DocumentsOfAsync([entry.EntryId], cancellationToken))[entry.EntryId].Select(document => document.Number)];
        return model;
    }

    private async Task<string> NameOfAsync(string clientId, CancellationToken cancellationToken) =>
        (await content.GetAsync(clientId, cancellationToken))?.DisplayText ?? "";
}
