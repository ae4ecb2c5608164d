using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Quotes.ViewModels;
using OrchardCrm.Security;

namespace OrchardCrm.Quotes.Controllers;

/// <summary>What becomes of a sent quote: the client's answer as staff heard it, the invoice, withdrawal, the archive.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/quotes")]
public sealed class QuoteDecisionsController(
    IContentManager content, QuoteDecisions decisions, QuoteInvoicing invoicing, IAuthorizationService authorization, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    private const string ListPath = "/admin/quotes";

    /// <summary>The sheet that notes an acceptance.</summary>
    [HttpGet("{id}/accept")]
    public Task<IActionResult> Accept(string id, CancellationToken cancellationToken) =>
        SheetAsync(id, new QuoteDecisionViewModel(), isRejection: false, cancellationToken);

    /// <summary>Notes an acceptance, and makes the invoice where that is asked for.</summary>
    [HttpPost("{id}/accept")]
    public async Task<IActionResult> Accept(string id, QuoteDecisionViewModel model, CancellationToken cancellationToken)
    {
        if (model.Command == "invoice" && !await authorization.AuthorizeAsync(User, Invoices.Permissions.ManageInvoices))
            return Forbid();
        if (string.IsNullOrWhiteSpace(model.Note))
            ModelState.AddModelError(nameof(model.Note), S["Say how the client agreed, such as “by phone, 12 May”."]);
        if (!ModelState.IsValid)
            return await SheetAsync(id, model, isRejection: false, cancellationToken);

        var result = await decisions.AcceptAsync(id, Staff(), model.Note, cancellationToken);
        return result.Succeeded && model.Command == "invoice"
            ? await InvoiceNowAsync(id, cancellationToken)
            : Answer(id, result, S["{0} is marked as accepted.", result.Item?.DisplayText ?? ""]);
    }

    /// <summary>The sheet that notes a rejection.</summary>
    [HttpGet("{id}/reject")]
    public Task<IActionResult> Reject(string id, CancellationToken cancellationToken) =>
        SheetAsync(id, new QuoteDecisionViewModel(), isRejection: true, cancellationToken);

    /// <summary>Notes a rejection.</summary>
    [HttpPost("{id}/reject")]
    public async Task<IActionResult> Reject(string id, QuoteDecisionViewModel model, CancellationToken cancellationToken)
    {
        var result = await decisions.RejectAsync(id, Staff(), model.Note ?? "", cancellationToken);
        return Answer(id, result, S["{0} is marked as rejected.", result.Item?.DisplayText ?? ""]);
    }

    /// <summary>Makes the invoice of an accepted quote, or opens the one that is there.</summary>
    [HttpPost("{id}/invoice"), Permission(Invoices.Permissions.Manage)]
    public Task<IActionResult> Invoice(string id, CancellationToken cancellationToken) => InvoiceNowAsync(id, cancellationToken);

    /// <summary>Asks before a quote is taken back.</summary>
    [HttpGet("{id}/withdraw")]
    public async Task<IActionResult> Withdraw(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } quote
            ? View("_Confirm", (
                Title: S["Take {0} back?", quote.DisplayText].Value,
                Text: S["The client can still read it, but no longer accept it. This cannot be undone."].Value,
                Button: S["Take {0} back", quote.DisplayText].Value,
                CancelUrl: $"{ListPath}/{id}"))
            : NotFound();

    /// <summary>Takes a quote back.</summary>
    [HttpPost("{id}/withdraw"), ActionName(nameof(Withdraw))]
    public async Task<IActionResult> WithdrawPost(string id, CancellationToken cancellationToken)
    {
        var result = await decisions.WithdrawAsync(id, cancellationToken);
        return Answer(id, result, S["{0} was taken back.", result.Item?.DisplayText ?? ""]);
    }

    /// <summary>Keeps a quote out of the list, or brings it back.</summary>
    [HttpPost("{id}/archive")]
    public async Task<IActionResult> Archive(string id, bool archived, CancellationToken cancellationToken)
    {
        var result = await decisions.ArchiveAsync(id, archived, cancellationToken);
        var name = result.Item?.DisplayText ?? "";
        return Answer(id, result, archived ? S["{0} was archived.", name] : S["{0} is back in the list.", name]);
    }

    private async Task<IActionResult> InvoiceNowAsync(string id, CancellationToken cancellationToken)
    {
        var result = await invoicing.InvoiceAsync(id, cancellationToken);
        if (result.Item is not { } item)
            return NotFound();
        if (!result.Succeeded)
        {
            notifier.Error(result.Errors[0].Message);
            return Redirect($"{ListPath}/{id}");
        }

        if (result.AlreadyDone)
            notifier.Warning(S["The invoice was made before; here it is."]);
        else
            notifier.Success(S["The invoice holds all that the quote said. Look at it and send it."]);
        return Redirect($"/admin/invoices/{item.ContentItemId}");
    }

    private IActionResult Answer(string id, DocumentActResult result, string done)
    {
        if (result.Item is null)
            return NotFound();
        if (result.Succeeded)
            notifier.Success(done);
        else
            notifier.Error(result.Errors[0].Message);
        return Redirect($"{ListPath}/{id}");
    }

    private async Task<IActionResult> SheetAsync(string id, QuoteDecisionViewModel model, bool isRejection, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } quote || quote.As<QuotePart>().State == QuoteState.Draft)
            return NotFound();
        model.Show(
            id, quote.DisplayText, quote.As<DocumentPart>().Snapshot!.Buyer.Name, isRejection,
            await authorization.AuthorizeAsync(User, Invoices.Permissions.ManageInvoices));
        return View("Decide", model);
    }

    private QuoteSigner Staff() => new(User.Identity?.Name ?? "", ByStaff: true);

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { ContentType: QuoteTypes.Quote } quote ? quote : null;
}
