using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Exchange;
using OrchardCrm.Clients.Import;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.DisplayManagement;
using OrchardCrm.FileStorage;
using OrchardCrm.Security;

namespace OrchardCrm.Clients.Controllers;

/// <summary>Clients from a file: what its columns mean, what would come of it, the import itself, and taking it back.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/clients/import")]
public sealed class ClientImportController(
    ClientImports imports, ImportSteps steps, ClientColumns columns, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    private const int ImportsShown = 20;
    private static readonly TimeSpan StepTime = TimeSpan.FromSeconds(1);

    /// <summary>The form of a new import, and earlier ones.</summary>
    /// <param name="tooLarge">Bytes of a file that was refused.</param>
    /// <param name="cancellationToken">Cancels.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(long? tooLarge, CancellationToken cancellationToken)
    {
        if (tooLarge is { } bytes)
            RefuseSize(bytes);
        return View(await imports.ListAsync(ImportsShown, cancellationToken));
    }

    /// <summary>Takes a file.</summary>
    [HttpPost(""), UploadLimit(ClientImports.MaximumBytes, "/admin/clients/import")]
    public async Task<IActionResult> Start(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null || file.Length == 0)
        {
            ModelState.AddModelError(nameof(file), S["Choose a CSV file first."]);
            return View(nameof(Index), await imports.ListAsync(ImportsShown, cancellationToken));
        }

        try
        {
            await using var content = file.OpenReadStream();
            if (await imports.StartAsync(content, file.FileName, User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", cancellationToken) is { } import)
                return RedirectToAction(nameof(Display), new { id = import.ImportId });
            ModelState.AddModelError(nameof(file), S["“{0}” has no row below its headings. The first row names the columns, each further one is a client.", file.FileName]);
        }
        catch (FileTooLargeException)
        {
            RefuseSize(file.Length);
        }

        return View(nameof(Index), await imports.ListAsync(ImportsShown, cancellationToken));
    }

    /// <summary>An import where it stands.</summary>
    [HttpGet("{id}")]
    public async Task<IActionResult> Display(string id, ImportOutcome? show, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(id, cancellationToken) is not { } import)
            return NotFound();
        return import.State == ImportState.New ? await MappingAsync(import, cancellationToken) : View(await ReportAsync(import, show, cancellationToken));
    }

    /// <summary>What the columns mean, again.</summary>
    [HttpGet("{id}/columns")]
    public async Task<IActionResult> Columns(string id, CancellationToken cancellationToken) =>
        await imports.FindAsync(id, cancellationToken) is { State: ImportState.New or ImportState.Checked } import
            ? await MappingAsync(import, cancellationToken)
            : NotFound();

    /// <summary>Sets what the columns mean and looks at the rows.</summary>
    [HttpPost("{id}/columns")]
    public async Task<IActionResult> Map(string id, string[] column, bool leaveOutTwins, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(id, cancellationToken) is not { } import)
            return NotFound();

        var known = await columns.ListAsync(cancellationToken);
        var chosen = column.Where(key => !string.IsNullOrEmpty(key)).ToList();
        var twice = chosen.GroupBy(key => key).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (twice is not null && known.FirstOrDefault(candidate => candidate.Key == twice) is { } meaning)
            ModelState.AddModelError("", S["“{0}” is chosen for two columns. Choose each once.", meaning.Title]);
        if (!chosen.Exists(key => key is "Name" or "Company"))
            ModelState.AddModelError("", S["Choose a column for the name or the company: a client needs one of them."]);
        if (!ModelState.IsValid)
            return View("Mapping", new ImportMappingViewModel(import, known, await imports.SampleAsync(import, cancellationToken), column, leaveOutTwins));

        await imports.MapAsync(id, [.. column.Select(key => key ?? "")], leaveOutTwins, cancellationToken);
        return RedirectToAction(nameof(Display), new { id });
    }

    /// <summary>Does the next rows of what goes on.</summary>
    [HttpPost("{id}/step")]
    public async Task<IActionResult> Step(string id, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(id, cancellationToken) is not { } import)
            return NotFound();
        await steps.DoAsync(import, StepTime, cancellationToken);
        return await AnswerAsync(id, cancellationToken);
    }

    /// <summary>Stops what goes on.</summary>
    [HttpPost("{id}/stop")]
    public async Task<IActionResult> Stop(string id, CancellationToken cancellationToken)
    {
        await imports.StopAsync(id, cancellationToken);
        return await AnswerAsync(id, cancellationToken);
    }

    /// <summary>Begins to make clients of the good rows.</summary>
    [HttpPost("{id}/run")]
    public async Task<IActionResult> Run(string id, CancellationToken cancellationToken)
    {
        await imports.ImportAsync(id, cancellationToken);
        return RedirectToAction(nameof(Display), new { id });
    }

    /// <summary>Asks before an import is taken back.</summary>
    [HttpGet("{id}/undo")]
    public async Task<IActionResult> Undo(string id, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(id, cancellationToken) is not { } import)
            return NotFound();
        var counts = await imports.CountAsync(id, cancellationToken);
        return View("_Confirm", (
            Title: S["Undo the import of {0}?", import.FileName].Value,
            Text: S["{0} clients are removed. Those that were changed or got documents since stay, and are listed.", counts.GetValueOrDefault(ImportOutcome.Imported) + counts.GetValueOrDefault(ImportOutcome.Kept)].Value,
            Button: S["Undo the import"].Value,
            CancelUrl: $"/admin/clients/import/{id}"));
    }

    /// <summary>Takes an import back.</summary>
    [HttpPost("{id}/undo"), ActionName(nameof(Undo))]
    public async Task<IActionResult> UndoPost(string id, CancellationToken cancellationToken)
    {
        await imports.UndoAsync(id, cancellationToken);
        notifier.Success(S["The import is being taken back."]);
        return RedirectToAction(nameof(Display), new { id });
    }

    private void RefuseSize(long bytes) => ModelState.AddModelError(
        "file",
        S["The file has {0}, and one has at most {1}. Split it into several files with the same headings in the first row, and import one after the other.",
            FileSize.Format(bytes, CultureInfo.CurrentCulture), FileSize.Format(ClientImports.MaximumBytes, CultureInfo.CurrentCulture)]);

    private async Task<IActionResult> AnswerAsync(string id, CancellationToken cancellationToken)
    {
        if (!Request.Headers.ContainsKey("HX-Request") || await imports.FindAsync(id, cancellationToken) is not { } import)
            return RedirectToAction(nameof(Display), new { id });
        // Stopped before the rows were looked at: the columns are asked for again.
        if (import.State == ImportState.New)
        {
            Response.Headers["HX-Redirect"] = $"/admin/clients/import/{id}";
            return NoContent();
        }

        return PartialView("_ImportRun", await ReportAsync(import, null, cancellationToken));
    }

    private async Task<IActionResult> MappingAsync(ClientImport import, CancellationToken cancellationToken) => View("Mapping", new ImportMappingViewModel(
        import, await columns.ListAsync(cancellationToken), await imports.SampleAsync(import, cancellationToken),
        JsonSerializer.Deserialize<List<string>>(import.Mapping)!, import.LeaveOutTwins));

    private async Task<ImportViewModel> ReportAsync(ClientImport import, ImportOutcome? show, CancellationToken cancellationToken)
    {
        var counts = await imports.CountAsync(import.ImportId, cancellationToken);
        // What needs a person's eyes comes first.
        show ??= counts.GetValueOrDefault(ImportOutcome.Kept) > 0 ? ImportOutcome.Kept : counts.GetValueOrDefault(ImportOutcome.Bad) > 0 ? ImportOutcome.Bad : null;
        var page = ListPage.Of(Request).Within(show is { } one ? counts.GetValueOrDefault(one) : counts.Values.Sum());
        var isRunning = import.State is ImportState.Checking or ImportState.Importing or ImportState.Undoing;
        return new ImportViewModel(
            import, counts, show, isRunning ? [] : await imports.LinesAsync(import.ImportId, show, page.Skip, page.Size, cancellationToken), page);
    }
}
