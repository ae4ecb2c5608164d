using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Security;
using OrchardCrm.Settings;
using OrchardCrm.Tasks.Models;
using OrchardCrm.Tasks.Services;
using OrchardCrm.Tasks.ViewModels;

namespace OrchardCrm.Tasks.Controllers;

/// <summary>The tasks of staff: the list, the form, ticking them.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/tasks")]
public sealed class TasksController(
    StaffTasks tasks, TaskList list, TaskClients clients, IContentManager content, ILocalClock clock, IIdGenerator ids, INotifier notifier,
    IStringLocalizer<Strings> S) : Controller
{
    private const int KeyLength = 26;

    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(TaskView show = TaskView.Mine, string? q = null, string? who = null, CancellationToken cancellationToken = default)
    {
        var filter = new TaskFilter(Enum.IsDefined(show) ? show : TaskView.Mine, UserId, q?.Trim() ?? "", who ?? "");
        var counts = new Dictionary<TaskView, int>();
        foreach (var view in Enum.GetValues<TaskView>())
            counts[view] = await list.CountAsync(filter with { Show = view }, cancellationToken);
        var page = ListPage.Of(Request).Within(counts[filter.Show]);
        return View(new TaskListViewModel(
            await list.ListAsync(filter, page.Skip, page.Size, cancellationToken), filter, counts, await list.StaffAsync(who, cancellationToken), page,
            await clock.GetTodayAsync(cancellationToken)));
    }

    /// <summary>The form of a new task, about a client or a document where the address names one.</summary>
    [HttpGet("new")]
    public async Task<IActionResult> Create(string? clientId, string? itemId, CancellationToken cancellationToken)
    {
        var item = string.IsNullOrEmpty(itemId) ? null : await content.GetAsync(itemId, cancellationToken);
        // Whatever the document is made of: a part that belongs to a client names it so.
        var owner = item?.Content.Select(part => part.Value?["ClientId"]?.GetValue<string>()).FirstOrDefault(id => id is not null) ?? clientId;
        var name = await clients.NameOfAsync(owner, cancellationToken);
        return await FormAsync(
            new TaskViewModel
            {
                FormKey = ids.GenerateUniqueId(), AssignedTo = UserId, ItemId = item?.ContentItemId, Client = name, ClientId = name is null ? null : owner,
            },
            cancellationToken);
    }

    /// <summary>The form of a task.</summary>
    [HttpGet("{id:long}")]
    public async Task<IActionResult> Edit(long id, CancellationToken cancellationToken) =>
        await tasks.FindAsync(id, cancellationToken) is { } task
            ? await FormAsync(
                new TaskViewModel
                {
                    Id = id, Title = task.Title, Note = task.Note, DueOn = task.DueOn, AssignedTo = task.AssignedTo, ClientId = task.ClientId,
                    Client = await clients.NameOfAsync(task.ClientId, cancellationToken), ItemId = task.ItemId, DoneUtc = task.DoneUtc,
                },
                cancellationToken)
            : NotFound();

    /// <summary>Keeps a new task; the same form sent twice keeps one.</summary>
    [HttpPost("new")]
    public async Task<IActionResult> Create(TaskViewModel model, CancellationToken cancellationToken)
    {
        if (model.FormKey.Length != KeyLength)
            return BadRequest();
        await CheckAsync(model, cancellationToken);
        if (!ModelState.IsValid)
            return await FormAsync(model, cancellationToken);

        var task = new StaffTask { OriginKey = model.FormKey, CreatedBy = UserId, ItemId = await DocumentAsync(model.ItemId, cancellationToken) };
        Apply(model, task);
        await tasks.AddAsync(task, cancellationToken);
        notifier.Success(S["The task was added."]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Saves a task.</summary>
    [HttpPost("{id:long}")]
    public async Task<IActionResult> Edit(long id, TaskViewModel model, CancellationToken cancellationToken)
    {
        model.Id = id;
        await CheckAsync(model, cancellationToken);
        if (!ModelState.IsValid)
            return await FormAsync(model, cancellationToken);
        if (!await tasks.ChangeAsync(id, task => Apply(model, task), cancellationToken))
            return NotFound();
        notifier.Success(S["The task was saved."]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Ticks one task done, or all that are chosen.</summary>
    [HttpPost("done")]
    public Task<IActionResult> Done(long? one, long[] ids, string? back, CancellationToken cancellationToken) => SetDoneAsync(one, ids, true, back, cancellationToken);

    /// <summary>Opens one task again, or all that are chosen.</summary>
    [HttpPost("reopen")]
    public Task<IActionResult> Reopen(long? one, long[] ids, string? back, CancellationToken cancellationToken) => SetDoneAsync(one, ids, false, back, cancellationToken);

    /// <summary>Asks before a task is removed.</summary>
    [HttpGet("{id:long}/remove")]
    public async Task<IActionResult> Remove(long id, CancellationToken cancellationToken) =>
        await tasks.FindAsync(id, cancellationToken) is { } task
            ? View("_Confirm", (Title: S["Remove “{0}”?", task.Title].Value, Text: S["What was done stays in the activity of the client."].Value, Button: S["Remove"].Value, CancelUrl: $"/admin/tasks/{id}"))
            : NotFound();

    /// <summary>Removes a task.</summary>
    [HttpPost("{id:long}/remove"), ActionName(nameof(Remove))]
    public async Task<IActionResult> RemovePost(long id, CancellationToken cancellationToken)
    {
        if (await tasks.FindAsync(id, cancellationToken) is not { } task)
            return NotFound();
        await tasks.RemoveAsync(task, cancellationToken);
        notifier.Success(S["“{0}” was removed.", task.Title]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> SetDoneAsync(long? one, long[] chosen, bool done, string? back, CancellationToken cancellationToken)
    {
        var count = await tasks.SetDoneAsync(one is { } id ? [id] : chosen, done, UserId, cancellationToken);
        if (count > 0)
            notifier.Success(done ? S["Tasks done: {0}", count] : S["Tasks opened again: {0}", count]);
        return Redirect(back is not null && Url.IsLocalUrl(back) ? back : "/admin/tasks");
    }

    private async Task CheckAsync(TaskViewModel model, CancellationToken cancellationToken)
    {
        model.Title = model.Title?.Trim();
        if (string.IsNullOrEmpty(model.Title))
            ModelState.AddModelError(nameof(model.Title), S["Type what is to be done."]);
        else if (model.Title.Length > StaffTask.LongestTitle)
            ModelState.AddModelError(nameof(model.Title), S["The title has {0} characters; at most {1} fit.", model.Title.Length, StaffTask.LongestTitle]);
        if (model.Note?.Length > StaffTask.LongestNote)
            ModelState.AddModelError(nameof(model.Note), S["The note has {0} characters; at most {1} fit.", model.Note.Length, StaffTask.LongestNote]);
        if (!string.IsNullOrEmpty(model.AssignedTo) && (await list.StaffAsync(model.AssignedTo, cancellationToken)).All(user => user.Key != model.AssignedTo))
            ModelState.AddModelError(nameof(model.AssignedTo), S["This person is no longer on the staff: choose another."]);
        var (clientId, error) = await clients.FindAsync(model.Client, model.ClientId, cancellationToken);
        if (error is not null)
            ModelState.AddModelError(nameof(model.Client), error);
        else
            model.ClientId = clientId;
    }

    private static void Apply(TaskViewModel model, StaffTask task) =>
        (task.Title, task.Note, task.DueOn, task.AssignedTo, task.ClientId) =
        (model.Title!, model.Note?.Trim() ?? "", model.DueOn, model.AssignedTo ?? "", model.ClientId ?? "");

    private async Task<string> DocumentAsync(string? itemId, CancellationToken cancellationToken) =>
        !string.IsNullOrEmpty(itemId) && await content.GetAsync(itemId, cancellationToken) is { ContentType: not ClientTypes.Client } item ? item.ContentItemId : "";

    private async Task<IActionResult> FormAsync(TaskViewModel model, CancellationToken cancellationToken)
    {
        model.Staff = await list.StaffAsync(model.AssignedTo, cancellationToken);
        if (!string.IsNullOrEmpty(model.ItemId) && await content.GetAsync(model.ItemId, cancellationToken) is { } item)
            (model.ItemName, model.ItemUrl) = (item.DisplayText, ContentPaths.InAdmin(item.ContentType, item.ContentItemId));
        return View("Edit", model);
    }

    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
}
