using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Modules;
using OrchardCrm.Portal.Services;
using OrchardCrm.Quotes.Indexes;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Quotes.ViewModels;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Portal;

/// <summary>A client's quote: as the paper, as the PDF, and its answer. Drafts and other clients' quotes are not found.</summary>
[Portal, Feature(PortalStartup.FeatureId)]
public sealed class PortalQuotesController(
    IPortalScope scope, QuotePapers papers, QuoteViews views, QuoteDecisions decisions, ILocalClock clock) : Controller
{
    /// <summary>The quote; the link of a former revision leads to the newest, which says so.</summary>
    [HttpGet("/portal/quotes/{id}")]
    public async Task<IActionResult> Display(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } quote)
            return NotFound();
        if (quote.As<QuotePart>().State == QuoteState.Revised && await FindNewestAsync(quote, cancellationToken) is { } newest)
            return SeeOther($"/portal/quotes/{newest}");
        return View(await ModelAsync(quote, cancellationToken));
    }

    /// <summary>A revision as it was sent, whether it is the newest or not.</summary>
    [HttpGet("/portal/quotes/{id}/revision")]
    public async Task<IActionResult> Revision(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } quote
            ? View(nameof(Display), await ModelAsync(quote, cancellationToken))
            : NotFound();

    /// <summary>Its PDF.</summary>
    [HttpGet("/portal/quotes/{id}/pdf")]
    public async Task<IActionResult> Pdf(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } quote)
            return NotFound();

        await views.NoteAsync(quote, cancellationToken);
        return File(await papers.ToPdfAsync(quote, cancellationToken), "application/pdf", papers.FileNameOf(quote));
    }

    /// <summary>The page tells that a person is looking.</summary>
    [HttpPost("/portal/quotes/{id}/viewed")]
    public async Task<IActionResult> Viewed(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } quote)
            return NotFound();

        await views.NoteAsync(quote, cancellationToken);
        return NoContent();
    }

    /// <summary>Accepts.</summary>
    [HttpPost("/portal/quotes/{id}/accept")]
    public async Task<IActionResult> Accept(string id, string? name, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } quote)
            return NotFound();

        await views.NoteAsync(quote, cancellationToken);
        var result = await decisions.AcceptAsync(id, Signer(name), "", cancellationToken);
        return await AnswerAsync(quote, result, name, null, cancellationToken);
    }

    /// <summary>Rejects.</summary>
    [HttpPost("/portal/quotes/{id}/reject")]
    public async Task<IActionResult> Reject(string id, string? reason, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } quote)
            return NotFound();

        await views.NoteAsync(quote, cancellationToken);
        var result = await decisions.RejectAsync(id, Signer(""), reason ?? "", cancellationToken);
        return await AnswerAsync(quote, result, null, reason, cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(
        ContentItem quote, DocumentActResult result, string? name, string? reason, CancellationToken cancellationToken)
    {
        if (result.Succeeded)
            return SeeOther($"/portal/quotes/{quote.ContentItemId}");

        foreach (var error in result.Errors.Where(error => error.Member.Length > 0))
            ModelState.AddModelError(error.Member, error.Message);
        Response.StatusCode = StatusCodes.Status409Conflict;
        var model = await ModelAsync(result.Item ?? quote, cancellationToken);
        return View(nameof(Display), model with
        {
            Name = name ?? "", Reason = reason ?? "", Refusal = result.Errors.FirstOrDefault(error => error.Member.Length == 0)?.Message,
        });
    }

    private async Task<PortalQuoteViewModel> ModelAsync(ContentItem quote, CancellationToken cancellationToken)
    {
        var part = quote.As<QuotePart>();
        var status = QuoteStatuses.Of(part.State, quote.As<DocumentPart>().DueDate, await clock.GetTodayAsync(cancellationToken));
        var former = part.Revision == 1
            ? []
            : await scope.Query<QuoteIndex>()
                .Where(row => row.RootId == part.RootId && row.Revision < part.Revision)
                .OrderByDescending(row => row.Revision)
                .ToListAsync(cancellationToken);
        var newest = part.State == QuoteState.Revised ? await FindNewestAsync(quote, cancellationToken) : null;
        return new PortalQuoteViewModel(quote.ContentItemId, await papers.BuildAsync(quote, cancellationToken), part, status, former, newest);
    }

    private Task<string?> FindNewestAsync(ContentItem quote, CancellationToken cancellationToken)
    {
        var rootId = quote.As<QuotePart>().RootId is { Length: > 0 } root ? root : quote.ContentItemId;
        return scope.Query<QuoteIndex>()
            .Where(row => row.RootId == rootId && row.State != QuoteState.Draft && row.State != QuoteState.Revised)
            .OrderByDescending(row => row.Revision)
            .Select(row => row.ContentItemId)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private QuoteSigner Signer(string? name) => new(name ?? "", ByStaff: false)
    {
        IpAddress = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "",
        UserAgent = Request.Headers.UserAgent.ToString(),
        ContactId = scope.ContactId,
    };

    private StatusCodeResult SeeOther(string path)
    {
        Response.Headers.Location = path;
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await scope.GetAsync<DocumentPart>(id, cancellationToken) is { ContentType: QuoteTypes.Quote } quote
        && quote.As<QuotePart>().State != QuoteState.Draft
            ? quote
            : null;
}
