using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Security;

namespace OrchardCrm.Clients.Controllers;

/// <summary>Notes in the timeline of a client.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/clients/{clientId}/notes")]
public sealed class ClientNotesController(
    ClientTimeline timeline, IContentManager content, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    private const int IdLength = 26;

    /// <summary>Keeps a note.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Add(string clientId, NoteViewModel model, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(clientId, cancellationToken) is not { ContentType: ClientTypes.Client } client || model.FormKey.Length != IdLength)
            return NotFound();
        if (string.IsNullOrWhiteSpace(model.Note))
            ModelState.AddModelError(nameof(model.Note), S["Type the note first."]);
        if (!ModelState.IsValid)
            return View("Note", (clientId, client.DisplayText, model));

        await timeline.AddNoteAsync(clientId, model.FormKey, model.Note!.Trim(), User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", cancellationToken);
        notifier.Success(S["The note was added."]);
        return Back(clientId);
    }

    /// <summary>Asks before a note is removed.</summary>
    [HttpGet("{id:long}/remove")]
    public async Task<IActionResult> Remove(string clientId, long id, CancellationToken cancellationToken) =>
        await timeline.FindNoteAsync(clientId, id, cancellationToken) is { } note
            ? View("_Confirm", (
                Title: S["Remove this note?"].Value,
                Text: note.Content,
                Button: S["Remove"].Value,
                CancelUrl: $"/admin/clients/{clientId}?tab=activity"))
            : NotFound();

    /// <summary>Removes a note.</summary>
    [HttpPost("{id:long}/remove"), ActionName(nameof(Remove))]
    public async Task<IActionResult> RemovePost(string clientId, long id, CancellationToken cancellationToken)
    {
        if (await timeline.FindNoteAsync(clientId, id, cancellationToken) is not { } note)
            return NotFound();
        await timeline.RemoveNoteAsync(note, cancellationToken);
        notifier.Success(S["The note was removed."]);
        return Back(clientId);
    }

    private RedirectResult Back(string clientId) => Redirect($"/admin/clients/{Uri.EscapeDataString(clientId)}?tab=activity");
}
