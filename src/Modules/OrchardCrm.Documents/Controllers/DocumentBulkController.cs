using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Archives;
using OrchardCrm.Documents.Bulk;
using OrchardCrm.Documents.Lists;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Security;

namespace OrchardCrm.Documents.Controllers;

/// <summary>
/// Acts on the documents that are ticked in a list, or on all that its filter finds. A kind derives from it, with the route of its
/// list and <c>/bulk</c>; only who may view the kind gets here, and acts ask for <see cref="ManagePermission"/> besides.
/// </summary>
public abstract class DocumentBulkController<TQuery>(
    DocumentPapers papers, BulkDocuments bulk, BulkMailing mailing, IIdGenerator idGenerator, IAuthorizationService authorization, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
    where TQuery : DocumentQuery
{
    /// <summary>How many documents one act takes.</summary>
    protected const int MostAtOnce = 5000;

    private const int StepSize = 10;
    private const int IdLength = 26;
    private const int TokenLength = 32;
    private static readonly TimeSpan StillAfter = TimeSpan.FromSeconds(15);

    /// <summary>Address of the list.</summary>
    protected abstract string ListPath { get; }

    /// <summary>Name of the list; also of the archive.</summary>
    protected abstract string ListName { get; }

    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    /// <summary>The permission that acts need.</summary>
    protected abstract Permission ManagePermission { get; }

    /// <summary>A ZIP of PDFs, sent while it is made. A page that sends a token of its own can ask how far it is.</summary>
    [HttpPost("pdf")]
    public async Task<IActionResult> Pdf(string[] ids, bool everything, TQuery query, string? progress, CancellationToken cancellationToken)
    {
        var chosen = await ChosenAsync(ids, everything, query, cancellationToken);
        if (chosen.Count == 0)
            return Nothing(query);
        var watch = IsToken(progress)
            ? ActivatorUtilities.CreateInstance<ArchiveWatch>(HttpContext.RequestServices, progress, UserId)
            : null;
        return new PaperArchiveResult(papers, chosen, $"{ListName}.zip", watch);
    }

    /// <summary>How far a ZIP of PDFs is that this person asked for.</summary>
    [HttpGet("pdf/progress/{token}")]
    public async Task<IActionResult> Progress(string token, int asked, [FromServices] CrmDbContext db, [FromServices] TimeProvider time, CancellationToken cancellationToken)
    {
        if (!IsToken(token))
            return NotFound();
        var userId = UserId;
        var progress = await db.Set<ArchiveProgress>().AsNoTracking().FirstOrDefaultAsync(row => row.Token == token && row.UserId == userId, cancellationToken);
        var isStill = progress is not null && time.GetUtcNow() - progress.UpdatedUtc > StillAfter;
        return PartialView("_ArchiveProgress", new ArchiveProgressViewModel($"{ListPath}/bulk/pdf/progress/{token}", asked, progress, isStill));
    }

    /// <summary>A table to save.</summary>
    [HttpPost("export.{format:regex(^(csv|xlsx)$)}")]
    public IActionResult Export(string[] ids, bool everything, TQuery query, string format) =>
        ids.Length == 0 && !everything ? Nothing(query) : Table(query, everything ? null : ids, format);

    /// <summary>Asks before an act begins.</summary>
    [HttpPost("{act}")]
    public async Task<IActionResult> Ask(string act, string[] ids, bool everything, TQuery query, CancellationToken cancellationToken)
    {
        if (FindAct(act) is not { } chosenAct)
            return NotFound();
        if (!await authorization.AuthorizeAsync(User, ManagePermission))
            return Forbid();
        var chosen = await ChosenAsync(ids, everything, query, cancellationToken);
        if (chosen.Count == 0)
            return Nothing(query);
        if (chosen.Count > MostAtOnce)
        {
            notifier.Error(S["These are {0} documents; at most {1} at once. Narrow the filter.", chosen.Count, MostAtOnce]);
            return Redirect(ListPath + AddressOf(query));
        }

        var model = new BulkViewModel { Total = chosen.Count, Rest = string.Join(',', chosen), FormKey = idGenerator.GenerateUniqueId() };
        model.Show(chosenAct, ListPath, ListName);
        await ShowMailingAsync(model, cancellationToken);
        await PrepareAsync(model, cancellationToken);
        return View("Bulk", model);
    }

    /// <summary>Does some of them, and answers with the rest.</summary>
    [HttpPost("{act}/run")]
    public async Task<IActionResult> Run(string act, BulkViewModel model, CancellationToken cancellationToken)
    {
        if (FindAct(act) is not { } chosenAct || model.FormKey.Length != IdLength)
            return NotFound();
        if (!await authorization.AuthorizeAsync(User, ManagePermission))
            return Forbid();
        model.Show(chosenAct, ListPath, ListName);
        // What is asked is asked once: the steps after the first only carry it along.
        if (model.Outcomes().Count == 0)
            await ShowMailingAsync(model, cancellationToken);
        await CheckAsync(model, cancellationToken);
        if (ModelState.IsValid)
        {
            model.IsRunning = true;
            var rest = model.RestIds();
            if (!model.Stop && rest.Count > 0)
            {
                model.Add(await bulk.DoAsync(chosenAct.Name, [.. rest.Take(StepSize)], model, UserId, cancellationToken), rest.Skip(StepSize));
            }

            // The fields show the step's outcome, not what was posted.
            ModelState.Clear();
        }

        return Request.Headers.ContainsKey("HX-Request") ? PartialView("_BulkRun", model) : View("Bulk", model);
    }

    /// <summary>The acts of the kind, in the order of their buttons.</summary>
    protected abstract IReadOnlyList<BulkAct> Acts();

    /// <summary>The ids that a filter finds, in the list's order; of the given ones alone, where there are any.</summary>
    protected abstract Task<IReadOnlyList<string>> IdsAsync(TQuery query, IReadOnlyList<string>? ids, CancellationToken cancellationToken);

    /// <summary>The table of what a filter finds.</summary>
    protected abstract IActionResult Table(TQuery query, IReadOnlyList<string>? ids, string format);

    /// <summary>The query of the list's address.</summary>
    protected abstract string AddressOf(TQuery query);

    /// <summary>Fills the fields that an act asks for.</summary>
    protected virtual Task PrepareAsync(BulkViewModel model, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Checks what was typed into the fields of an act.</summary>
    protected virtual Task CheckAsync(BulkViewModel model, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task ShowMailingAsync(BulkViewModel model, CancellationToken cancellationToken)
    {
        if (model.Act.Name != DocumentActNames.Send)
            return;
        var described = await mailing.DescribeAsync(bulk.ContentType, cancellationToken);
        ViewData["Mailing"] = described;
        // A kind that was removed meanwhile gives way to the documents' own.
        if (described.Kinds.All(known => known.Kind != model.Option(BulkMailing.KindOption)))
            model.Options[BulkMailing.KindOption] = described.Kind;
    }

    private static bool IsToken([NotNullWhen(true)] string? token) => token is { Length: TokenLength } && token.All(char.IsAsciiHexDigitLower);

    private BulkAct? FindAct(string name) => Acts().FirstOrDefault(act => act.Name == name);

    private Task<IReadOnlyList<string>> ChosenAsync(string[] ids, bool everything, TQuery query, CancellationToken cancellationToken) =>
        IdsAsync(query, everything ? null : ids, cancellationToken);

    private RedirectResult Nothing(TQuery query)
    {
        notifier.Error(S["Tick the documents first."]);
        return Redirect(ListPath + AddressOf(query));
    }
}
