using System.Globalization;
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

/// <summary>Records a payment that came by bank, in cash or otherwise.</summary>
[Admin, Permission(Permissions.Manage)]
public sealed class RecordPaymentController(
    PaymentDirectory payments, ILedger ledger, IContentManager content, ISiteService site, ILocalClock clock, IIdGenerator ids, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    private const int Choices = 25;
    private const int IdLength = 26;

    /// <summary>The form; without a document, the choice of one.</summary>
    [HttpGet("/admin/payments/new")]
    public async Task<IActionResult> Index(string? documentId, string? client, string? q, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(documentId))
            return View("Choose", new ChooseDocumentViewModel(q, client, await payments.OpenDocumentsAsync(client, q, Choices, cancellationToken)));
        if (await payments.FindDocumentAsync(documentId, cancellationToken) is not { } document)
            return NotFound();

        var model = new RecordPaymentViewModel
        {
            FormKey = ids.GenerateUniqueId(),
            DocumentId = documentId,
            Amount = MoneyParser.Format(document.Due(), CultureInfo.CurrentCulture),
            OccurredOn = await clock.GetTodayAsync(cancellationToken),
            Method = (await site.GetSettingsAsync<PaymentSettings>(cancellationToken)).Methods.FirstOrDefault(),
            SendReceipt = true,
        };
        return View(await FillAsync(model, document, cancellationToken));
    }

    /// <summary>Records the payment.</summary>
    [HttpPost("/admin/payments/new")]
    public async Task<IActionResult> Index(RecordPaymentViewModel model, CancellationToken cancellationToken)
    {
        if (await payments.FindDocumentAsync(model.DocumentId, cancellationToken) is not { } document)
            return NotFound();

        await FillAsync(model, document, cancellationToken);
        var amount = ReadAmount(model, document.Currency);
        if (model.OccurredOn is null && ModelState.GetFieldValidationState(nameof(model.OccurredOn)) != ModelValidationState.Invalid)
            ModelState.AddModelError(nameof(model.OccurredOn), S["Type the day the money came."]);
        if (model.FormKey.Length != IdLength)
            ModelState.AddModelError("", S["This form is out of date. Open it anew."]);
        if (!ModelState.IsValid)
            return View(model);

        var result = await ledger.RecordPaymentAsync(
            new PaymentInput(
                document.ClientId, amount, model.OccurredOn!.Value, model.Method ?? "", model.Reference ?? "", LedgerProviders.Manual, model.FormKey,
                [new PaymentAllocation(document.ContentItemId, amount.MinorUnits)], model.Note ?? "", User.Id(),
                model.SendReceipt && model.ReceiptTo.Length > 0),
            cancellationToken);
        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Member == nameof(PaymentInput.Allocations) ? nameof(model.Amount) : error.Member, error.Message);
        if (!result.Succeeded)
            return View(model);

        notifier.Success(S["The payment of {0} for {1} was recorded.", amount.Text(), document.Number], $"/admin/payments/{result.EntryId}");
        return Redirect(DocumentPaths.InAdmin(document.Kind, document.ContentItemId));
    }

    private Money ReadAmount(RecordPaymentViewModel model, string currency)
    {
        var culture = CultureInfo.CurrentCulture;
        if (!MoneyParser.TryParse(model.Amount, currency, culture, out var amount, out var error))
        {
            var arguments = NumberParseMessages.Arguments(model.Amount, culture, Currencies.Get(currency).MinorUnits);
            ModelState.AddModelError(nameof(model.Amount), S[NumberParseMessages.KeyOf(error), arguments]);
        }

        return amount;
    }

    private async Task<RecordPaymentViewModel> FillAsync(RecordPaymentViewModel model, Receivable document, CancellationToken cancellationToken)
    {
        var client = await content.GetAsync(document.ClientId, cancellationToken);
        model.Document = document;
        model.ClientName = client?.DisplayText ?? "";
        model.ReceiptTo = client?.As<ClientPart>() is { Archived: false } part ? part.PrimaryContact()?.Email ?? "" : "";
        model.Methods = (await site.GetSettingsAsync<PaymentSettings>(cancellationToken)).Methods;
        return model;
    }
}
