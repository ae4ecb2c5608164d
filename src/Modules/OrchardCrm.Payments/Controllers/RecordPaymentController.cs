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
    PaymentDirectory payments, ILedger ledger, AmountReader amounts, IContentManager content, ISiteService site, ILocalClock clock, IIdGenerator ids,
    INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    private const int Choices = 25;
    private const int MostDocuments = 200;
    private const int IdLength = 26;

    /// <summary>The form, for documents or for all that a client owes; without either, the choice of a document.</summary>
    [HttpGet("/admin/payments/new")]
    public async Task<IActionResult> Index(string[]? documentId, string? client, string? currency, string? q, CancellationToken cancellationToken)
    {
        if (documentId is not { Length: > 0 } && string.IsNullOrEmpty(client))
            return View("Choose", new ChooseDocumentViewModel(q, await payments.OpenDocumentsAsync(null, q, Choices, cancellationToken)));

        var chosen = await payments.FindDocumentsAsync(documentId ?? [], cancellationToken);
        if (chosen.Count < (documentId?.Length ?? 0))
            return NotFound();
        if (chosen.Select(document => (document.ClientId, document.Currency)).Distinct().Count() > 1)
        {
            notifier.Error(S["One payment settles documents of one client and one currency. Choose such, or record a payment for each."]);
            return Redirect("/admin/payments/new");
        }

        var model = new RecordPaymentViewModel
        {
            FormKey = ids.GenerateUniqueId(),
            ClientId = chosen.FirstOrDefault()?.ClientId ?? client!,
            Currency = chosen.FirstOrDefault()?.Currency ?? currency ?? "",
            DocumentId = chosen is [var only] ? only.ContentItemId : "",
            OccurredOn = await clock.GetTodayAsync(cancellationToken),
            SendReceipt = true,
        };
        if (!await FillAsync(model, cancellationToken))
            return NotFound();

        model.Method = model.Methods.FirstOrDefault();
        if (chosen.Count > 0)
            model.Amount = amounts.Write(chosen.Sum(document => document.NextDueMinor), model.Currency);
        if (chosen.Count > 1)
            Show(model, PaymentSplitter.InOrder(long.MaxValue, chosen));
        model.KeepRest = model.AskRest = model.Documents.Count == 0;
        // The form's field of the same name shows the model, not the address.
        ModelState.Clear();
        return View(model);
    }

    /// <summary>Records the payment.</summary>
    [HttpPost("/admin/payments/new")]
    public async Task<IActionResult> Index(RecordPaymentViewModel model, CancellationToken cancellationToken)
    {
        if (!await FillAsync(model, cancellationToken))
            return NotFound();

        model.AskRest |= model.KeepRest;
        var amount = amounts.Read(model.Amount, model.Currency, nameof(model.Amount), ModelState);
        if (model.Command == "divide")
            return Divide(model, amount);

        if (model.OccurredOn is null && ModelState.GetFieldValidationState(nameof(model.OccurredOn)) != ModelValidationState.Invalid)
            ModelState.AddModelError(nameof(model.OccurredOn), S["Type the day the money came."]);
        if (model.FormKey.Length != IdLength)
            ModelState.AddModelError("", S["This form is out of date. Open it anew."]);
        var parts = amounts.ReadParts(model.Rows, model.Currency, ModelState);
        if (!ModelState.IsValid)
            return View(model);
        if (parts.Count == 0)
            parts = PaymentSplitter.InOrder(amount.MinorUnits, model.Document is { } document ? [document] : model.Documents);

        var result = await ledger.RecordPaymentAsync(
            new PaymentInput(
                model.ClientId, amount, model.OccurredOn!.Value, model.Method ?? "", model.Reference ?? "", LedgerProviders.Manual, model.FormKey,
                parts, model.Note ?? "", User.Id(), model.SendReceipt && model.ReceiptTo.Length > 0, model.KeepRest),
            cancellationToken);
        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Member == nameof(PaymentInput.Allocations) ? nameof(model.Rows) : error.Member, error.Message);
        if (!result.Succeeded)
        {
            model.AskRest |= result.Errors.Any(error => error.Member == nameof(model.KeepRest));
            return View(model);
        }

        notifier.Success(S["The payment of {0} from {1} was recorded.", amount.Text(), model.ClientName], $"/admin/payments/{result.EntryId}");
        return Redirect(model.Document is { } back ? ContentPaths.InAdmin(back.Kind, back.ContentItemId) : $"/admin/payments/{result.EntryId}");
    }

    private ViewResult Divide(RecordPaymentViewModel model, Money amount)
    {
        if (ModelState.GetFieldValidationState(nameof(model.Amount)) != ModelValidationState.Invalid)
        {
            ModelState.Clear();
            Show(model, PaymentSplitter.InOrder(amount.MinorUnits, model.Documents));
        }

        return View(model);
    }

    private void Show(RecordPaymentViewModel model, IReadOnlyList<PaymentAllocation> parts)
    {
        foreach (var row in model.Rows)
        {
            var part = parts.FirstOrDefault(candidate => candidate.ContentItemId == row.DocumentId);
            row.Part = part is null ? "" : amounts.Write(part.AmountMinor, model.Currency);
        }
    }

    // False where there is no such client.
    private async Task<bool> FillAsync(RecordPaymentViewModel model, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(model.ClientId, cancellationToken) is not { } client || !client.Has<ClientPart>())
            return false;

        var part = client.As<ClientPart>();
        var open = await payments.OpenOfClientAsync(model.ClientId, MostDocuments, cancellationToken);
        if (!Abstractions.Money.Currencies.TryGet(model.Currency, out _))
        {
            model.Currency = open.FirstOrDefault()?.Currency
                ?? (part.Currency.Length > 0 ? part.Currency : (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Currency);
        }

        model.Currencies = [.. open.Select(document => document.Currency).Distinct()];
        model.Documents = [.. open.Where(document => document.Currency == model.Currency)];
        model.Document = string.IsNullOrEmpty(model.DocumentId)
            ? null
            : (await payments.FindDocumentsAsync([model.DocumentId], cancellationToken)).FirstOrDefault(document => document.ClientId == model.ClientId);
        var typed = model.Rows.Where(row => row.DocumentId.Length > 0).ToLookup(row => row.DocumentId, row => row.Part);
        model.Rows = [.. model.Documents.Select(document => new AllocationRowViewModel
        {
            DocumentId = document.ContentItemId, Part = typed[document.ContentItemId].FirstOrDefault(),
        })];
        model.ClientName = client.DisplayText;
        model.ReceiptTo = part.Archived ? "" : part.PrimaryContact()?.Email ?? "";
        model.Methods = (await site.GetSettingsAsync<PaymentSettings>(cancellationToken)).Methods;
        return true;
    }
}
