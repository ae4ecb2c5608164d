using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Bulk;
using OrchardCrm.Clients.Exchange;
using OrchardCrm.Clients.Listing;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Security;

namespace OrchardCrm.Clients.Controllers;

/// <summary>Acts on the clients that are ticked in the list, or on all that its filter finds.</summary>
[Admin, Permission(Permissions.View), Route("/admin/clients/bulk")]
public sealed class ClientBulkController(
    ClientList list, ClientBulkActs acts, BulkClients bulk, ClientExport export, IIdGenerator idGenerator, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    private const string ListPath = "/admin/clients";
    private const int MostAtOnce = 5000;
    private const int StepSize = 10;
    private const int IdLength = 26;

    /// <summary>A table to save, which can be imported again.</summary>
    [HttpPost("export.{format:regex(^(csv|xlsx)$)}")]
    public async Task<IActionResult> Export(string[] ids, bool everything, ClientQuery query, string format, CancellationToken cancellationToken) =>
        ids.Length == 0 && !everything ? Nothing(query) : await export.TableAsync(Chosen(ids, everything, query), format, cancellationToken);

    /// <summary>Asks before an act begins.</summary>
    [HttpPost("{act}"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Ask(string act, string[] ids, bool everything, ClientQuery query, CancellationToken cancellationToken)
    {
        if (FindAct(act) is not { } wanted)
            return NotFound();
        var chosen = await list.IdsAsync(Chosen(ids, everything, query), cancellationToken);
        if (chosen.Count == 0)
            return Nothing(query);
        if (chosen.Count > MostAtOnce)
        {
            notifier.Error(S["These are {0} clients; at most {1} at once. Narrow the filter.", chosen.Count, MostAtOnce]);
            return Redirect(ListPath + query.ToFilter().ToQuery());
        }

        var model = new BulkViewModel { Total = chosen.Count, Rest = string.Join(',', chosen), FormKey = idGenerator.GenerateUniqueId() };
        model.Show(wanted, ListPath, S["Clients"]);
        return View("Bulk", model);
    }

    /// <summary>Does some of them, and answers with the rest.</summary>
    [HttpPost("{act}/run"), Permission(Permissions.Manage)]
    public async Task<IActionResult> Run(string act, BulkViewModel model, CancellationToken cancellationToken)
    {
        if (FindAct(act) is not { } wanted || model.FormKey.Length != IdLength)
            return NotFound();
        model.Show(wanted, ListPath, S["Clients"]);
        string[] tags =
        [
            .. model.Option("Tags").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        if (wanted.Fields is not null && tags.Length == 0)
            ModelState.AddModelError("Options[Tags]", S["Type the tags, with commas between them."]);
        if (ModelState.IsValid)
        {
            model.IsRunning = true;
            var rest = model.RestIds();
            if (!model.Stop && rest.Count > 0)
                model.Add(await bulk.DoAsync(act, [.. rest.Take(StepSize)], tags, cancellationToken), rest.Skip(StepSize));
            // The fields show the step's outcome, not what was posted.
            ModelState.Clear();
        }

        return Request.Headers.ContainsKey("HX-Request") ? PartialView("_BulkRun", model) : View("Bulk", model);
    }

    private static ClientFilter Chosen(string[] ids, bool everything, ClientQuery query) => everything ? query.ToFilter() : new ClientFilter(Ids: ids);

    private BulkAct? FindAct(string name) => acts.All.FirstOrDefault(act => act.Name == name);

    private RedirectResult Nothing(ClientQuery query)
    {
        notifier.Error(S["Tick the clients first."]);
        return Redirect(ListPath + query.ToFilter().ToQuery());
    }
}
