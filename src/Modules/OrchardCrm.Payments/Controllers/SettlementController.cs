using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.ViewModels;
using OrchardCrm.Security;

namespace OrchardCrm.Payments.Controllers;

/// <summary>Settles documents without money, and takes that back: the client's credit, and write-offs.</summary>
[Admin, Permission(Permissions.Manage)]
public sealed class SettlementController(
    PaymentDirectory payments, LedgerFigures figures, ILedger ledger, AmountReader amounts, IIdGenerator ids, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The form that applies the client's credit to a document.</summary>
    [HttpGet("/admin/payments/documents/{documentId}/credit")]
    public async Task<IActionResult> Apply(string documentId, CancellationToken cancellationToken)
    {
        if (await FindAsync(documentId, cancellationToken) is not { } document)
            return NotFound();
        var credit = await CreditOfAsync(document, cancellationToken);
        return View(NewForm(document, Math.Min(credit.MinorUnits, document.DueMinor), credit));
    }

    /// <summary>Applies credit.</summary>
    [HttpPost("/admin/payments/documents/{documentId}/credit")]
    public async Task<IActionResult> Apply(string documentId, SettlementViewModel model, CancellationToken cancellationToken)
    {
        if (await FindAsync(documentId, cancellationToken) is not { } document)
            return NotFound();
        (model.Document, model.Credit) = (document, await CreditOfAsync(document, cancellationToken));
        return await SettleAsync(
            model, input => ledger.ApplyCreditAsync(input, cancellationToken), amount => S["{0} of credit were applied to {1}.", amount, document.Number]);
    }

    /// <summary>The form that writes off what is due.</summary>
    [HttpGet("/admin/payments/documents/{documentId}/write-off")]
    public async Task<IActionResult> WriteOff(string documentId, CancellationToken cancellationToken) =>
        await FindAsync(documentId, cancellationToken) is { } document ? View(NewForm(document, document.DueMinor, null)) : NotFound();

    /// <summary>Writes off.</summary>
    [HttpPost("/admin/payments/documents/{documentId}/write-off")]
    public async Task<IActionResult> WriteOff(string documentId, SettlementViewModel model, CancellationToken cancellationToken)
    {
        if (await FindAsync(documentId, cancellationToken) is not { } document)
            return NotFound();
        model.Document = document;
        return await SettleAsync(
            model, input => ledger.WriteOffAsync(input, cancellationToken), amount => S["{0} of {1} were written off.", amount, document.Number]);
    }

    /// <summary>Asks before credit is un-applied.</summary>
    [HttpGet("/admin/payments/documents/{documentId}/unapply/{entryId}")]
    public async Task<IActionResult> Unapply(string documentId, string entryId, CancellationToken cancellationToken) =>
        await FindAsync(documentId, cancellationToken) is { } document
            ? View("_Confirm", (
                Title: S["Un-apply the credit from {0}?", document.Number].Value,
                Text: S["It is the client’s credit again, and {0} becomes due by as much.", document.Number].Value,
                Button: S["Un-apply"].Value,
                CancelUrl: ContentPaths.InAdmin(document.Kind, documentId)))
            : NotFound();

    /// <summary>Un-applies credit.</summary>
    [HttpPost("/admin/payments/documents/{documentId}/unapply/{entryId}"), ActionName(nameof(Unapply))]
    public Task<IActionResult> UnapplyPost(string documentId, string entryId, CancellationToken cancellationToken) => TakeBackAsync(
        documentId, () => ledger.UnapplyCreditAsync(entryId, User.Id(), cancellationToken), S["The credit was un-applied."], cancellationToken);

    /// <summary>Asks before a write-off is taken back.</summary>
    [HttpGet("/admin/payments/documents/{documentId}/undo-write-off/{entryId}")]
    public async Task<IActionResult> UndoWriteOff(string documentId, string entryId, CancellationToken cancellationToken) =>
        await FindAsync(documentId, cancellationToken) is { } document
            ? View("_Confirm", (
                Title: S["Take back the write-off of {0}?", document.Number].Value,
                Text: S["What was written off becomes due again."].Value,
                Button: S["Take back"].Value,
                CancelUrl: ContentPaths.InAdmin(document.Kind, documentId)))
            : NotFound();

    /// <summary>Takes a write-off back.</summary>
    [HttpPost("/admin/payments/documents/{documentId}/undo-write-off/{entryId}"), ActionName(nameof(UndoWriteOff))]
    public Task<IActionResult> UndoWriteOffPost(string documentId, string entryId, CancellationToken cancellationToken) => TakeBackAsync(
        documentId, () => ledger.ReverseWriteOffAsync(entryId, "", User.Id(), cancellationToken), S["The write-off was taken back."], cancellationToken);

    private SettlementViewModel NewForm(Receivable document, long amountMinor, Money? credit) => new()
    {
        FormKey = ids.GenerateUniqueId(), Document = document, Amount = amounts.Write(amountMinor, document.Currency), Credit = credit,
    };

    private async Task<IActionResult> SettleAsync(
        SettlementViewModel model, Func<SettlementInput, Task<LedgerResult>> act, Func<string, LocalizedString> done)
    {
        var document = model.Document;
        var amount = amounts.Read(model.Amount, document.Currency, nameof(model.Amount), ModelState);
        if (!ModelState.IsValid)
            return View(model);

        var result = await act(new SettlementInput(document.ContentItemId, amount, model.FormKey, model.Note ?? "", User.Id()));
        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Member, error.Message);
        if (!result.Succeeded)
            return View(model);

        notifier.Success(done(amount.Text()));
        return Redirect(ContentPaths.InAdmin(document.Kind, document.ContentItemId));
    }

    private async Task<IActionResult> TakeBackAsync(
        string documentId, Func<Task<LedgerResult>> act, LocalizedString done, CancellationToken cancellationToken)
    {
        if (await FindAsync(documentId, cancellationToken) is not { } document)
            return NotFound();
        var result = await act();
        if (result.Succeeded)
            notifier.Success(done);
        else
            notifier.Error(result.Errors[0].Message);
        return Redirect(ContentPaths.InAdmin(document.Kind, documentId));
    }

    private async Task<Receivable?> FindAsync(string documentId, CancellationToken cancellationToken) =>
        (await payments.FindDocumentsAsync([documentId], cancellationToken)).FirstOrDefault();

    private async Task<Money> CreditOfAsync(Receivable document, CancellationToken cancellationToken) =>
        (await figures.CreditOfClientAsync(document.ClientId, cancellationToken))
        .FirstOrDefault(credit => credit.Currency == document.Currency, Money.Zero(document.Currency));
}
