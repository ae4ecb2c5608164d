using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Security;

namespace OrchardCrm.Documents.Controllers;

/// <summary>Makes a client while a document is written; all else of it can wait.</summary>
[Admin, Permission(Clients.Permissions.Manage)]
public sealed class NewClientController(IContentManager content) : Controller
{
    private const int IdLength = 26;

    /// <summary>The form.</summary>
    [HttpGet("/admin/documents/new-client")]
    public async Task<IActionResult> Index(string? name, CancellationToken cancellationToken) =>
        View(NewClientViewModel.From(await content.NewAsync(ClientTypes.Client, cancellationToken), name));

    /// <summary>Makes the client; the form's id makes a second press find the first one's. A script gets its id.</summary>
    [HttpPost("/admin/documents/new-client")]
    public async Task<IActionResult> Index(NewClientViewModel model, CancellationToken cancellationToken)
    {
        if (model.Id.Length != IdLength)
            return BadRequest();
        if (!ModelState.IsValid)
            return Refused(model);
        if (await content.GetAsync(model.Id, cancellationToken) is { ContentType: ClientTypes.Client })
            return Made(model.Id);

        var client = await content.NewAsync(ClientTypes.Client, cancellationToken);
        (client.ContentItemId, client.Published) = (model.Id, true);
        model.ApplyTo(client);
        try
        {
            foreach (var error in (await content.CreateAsync(client, cancellationToken)).Errors)
                ModelState.AddModelError(error.Member, error.Message);
        }
        catch (DbUpdateException)
        {
            // The same form at the same moment: the other press made the client.
            if (await content.GetAsync(model.Id, cancellationToken) is null)
                throw;
        }

        return ModelState.IsValid ? Made(model.Id) : Refused(model);
    }

    private IActionResult Made(string id) => Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal)
        ? Json(new { Id = id })
        : Redirect($"/admin/clients/{id}");

    private ViewResult Refused(NewClientViewModel model)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(model);
    }
}
