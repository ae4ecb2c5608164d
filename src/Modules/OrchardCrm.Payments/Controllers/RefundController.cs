using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.Settings;
using OrchardCrm.Payments.ViewModels;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Controllers;

/// <summary>Records that money of a payment went back.</summary>
[Admin, Permission(Permissions.Manage)]
public sealed class RefundController(
    PaymentDirectory payments, RefundableAmounts refundable, LedgerFigures figures, ILedger ledger, AmountReader amounts, IContentManager content,
    ISiteService site, ILocalClock clock, IIdGenerator ids, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The form; of the client's credit where the person comes from a credit note.</summary>
    [HttpGet("/admin/payments/{entryId}/refund")]
    public async Task<IActionResult> Refund(string entryId, bool fromCredit, CancellationToken cancellationToken)
    {
        if (await payments.FindAsync(entryId, cancellationToken) is not { } payment)
            return NotFound();

        var model = new RefundViewModel
        {
            FormKey = ids.GenerateUniqueId(), OccurredOn = await clock.GetTodayAsync(cancellationToken), Method = payment.Method, TellClient = true,
        };
        await FillAsync(model, payment, cancellationToken);
        model.FromCredit = !model.Credit.IsZero && (fromCredit || model.Documents.Count == 0);
        model.Amount = amounts.Write(
            model.FromCredit ? Math.Min(model.Credit.MinorUnits, model.Left.MinorUnits) : model.Left.MinorUnits, payment.Currency);
        return View(model);
    }

    /// <summary>Records the refund.</summary>
    [HttpPost("/admin/payments/{entryId}/refund")]
    public async Task<IActionResult> Refund(string entryId, RefundViewModel model, CancellationToken cancellationToken)
    {
        if (await payments.FindAsync(entryId, cancellationToken) is not { } payment)
            return NotFound();

        var left = await FillAsync(model, payment, cancellationToken);
        var amount = amounts.Read(model.Amount, payment.Currency, nameof(model.Amount), ModelState);
        if (model.OccurredOn is null && ModelState.GetFieldValidationState(nameof(model.OccurredOn)) != ModelValidationState.Invalid)
            ModelState.AddModelError(nameof(model.OccurredOn), S["Type the day the money went back."]);
        var parts = model.FromCredit ? [] : amounts.ReadParts(model.Rows, payment.Currency, ModelState);
        if (!ModelState.IsValid)
            return View(model);
        if (parts.Count == 0 && !model.FromCredit)
            parts = InOrder(amount.MinorUnits, left);

        var result = await ledger.RefundPaymentAsync(
            new RefundInput(
                entryId, amount, model.OccurredOn!.Value, model.Method ?? "", model.Reference ?? "", LedgerProviders.Manual, model.FormKey, parts,
                model.Note ?? "", User.Id(), model.TellClient && model.TellTo.Length > 0),
            cancellationToken);
        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Member == nameof(RefundInput.Allocations) ? nameof(model.Rows) : error.Member, error.Message);
        if (!result.Succeeded)
            return View(model);

        notifier.Success(S["The refund of {0} was recorded.", amount.Text()]);
        return Redirect($"/admin/payments/{entryId}");
    }

    private static IReadOnlyList<PaymentAllocation> InOrder(long amountMinor, RefundableAmount left) => PaymentSplitter.InOrder(
        amountMinor, left.Documents.Select(row => new Receivable { ContentItemId = row.Key, DueMinor = row.Value }));

    private async Task<RefundableAmount> FillAsync(RefundViewModel model, LedgerEntry payment, CancellationToken cancellationToken)
    {
        var left = await refundable.OfAsync(payment, cancellationToken);
        var documents = (await payments.FindDocumentsAsync([.. left.Documents.Keys], cancellationToken)).ToDictionary(row => row.ContentItemId);
        model.Entry = payment;
        var client = await content.GetAsync(payment.ClientId, cancellationToken);
        model.ClientName = client?.DisplayText ?? "";
        model.TellTo = client?.As<ClientPart>().PrimaryContact()?.Email ?? "";
        model.Left = payment.With(left.TotalMinor);
        model.Credit = (await figures.CreditOfClientAsync(payment.ClientId, cancellationToken))
            .FirstOrDefault(credit => credit.Currency == payment.Currency, Money.Zero(payment.Currency));
        model.Documents = [.. left.Documents.Where(row => documents.ContainsKey(row.Key)).Select(row => new PaidDocument(
            row.Key, documents[row.Key].Kind, documents[row.Key].Number, payment.With(row.Value), documents[row.Key].Due()))];
        var typed = model.Rows.Where(row => row.DocumentId.Length > 0).ToLookup(row => row.DocumentId, row => row.Part);
        model.Rows = [.. model.Documents.Select(row => new AllocationRowViewModel { DocumentId = row.ContentItemId, Part = typed[row.ContentItemId].FirstOrDefault() })];
        var methods = (await site.GetSettingsAsync<PaymentSettings>(cancellationToken)).Methods;
        model.Methods = methods.Contains(payment.Method) ? methods : [payment.Method, .. methods];
        return left;
    }
}
