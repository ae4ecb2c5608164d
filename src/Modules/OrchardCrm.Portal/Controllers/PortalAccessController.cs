using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Portal.Services;
using OrchardCrm.Security;

namespace OrchardCrm.Portal.Controllers;

/// <summary>Takes a client's access to the portal back.</summary>
[Admin, Permission(Permissions.Manage)]
public sealed class PortalAccessController(
    PortalRevocation revocation, IContentManager content, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>Asks before a link is revoked.</summary>
    [HttpGet("/admin/clients/{clientId}/portal/links/{linkId}/revoke")]
    public async Task<IActionResult> RevokeLink(string clientId, string linkId, CancellationToken cancellationToken) =>
        await FindAsync(clientId, cancellationToken) is { } client
            ? Confirm(S["Revoke this link of {0}?", client.DisplayText], S["It stops to work, and the sessions that it opened end at once."], clientId)
            : NotFound();

    /// <summary>Revokes a link.</summary>
    [HttpPost("/admin/clients/{clientId}/portal/links/{linkId}/revoke"), ActionName(nameof(RevokeLink))]
    public async Task<IActionResult> RevokeLinkPost(string clientId, string linkId, CancellationToken cancellationToken)
    {
        await revocation.RevokeLinkAsync(clientId, linkId, cancellationToken);
        notifier.Success(S["The link was revoked."]);
        return BackTo(clientId);
    }

    /// <summary>Asks before all links of a contact are revoked.</summary>
    [HttpGet("/admin/clients/{clientId}/portal/contacts/{contactId}/revoke")]
    public async Task<IActionResult> RevokeContact(string clientId, string contactId, CancellationToken cancellationToken)
    {
        if (await FindAsync(clientId, cancellationToken) is not { } client)
            return NotFound();

        var name = client.As<ClientPart>().Contacts.Find(contact => contact.Id == contactId)?.FullName() ?? client.DisplayText;
        return Confirm(S["Revoke all links of {0}?", name], S["They stop to work, and all sessions of this contact end at once."], clientId);
    }

    /// <summary>Revokes all links of a contact.</summary>
    [HttpPost("/admin/clients/{clientId}/portal/contacts/{contactId}/revoke"), ActionName(nameof(RevokeContact))]
    public async Task<IActionResult> RevokeContactPost(string clientId, string contactId, CancellationToken cancellationToken)
    {
        await revocation.RevokeContactAsync(clientId, contactId, cancellationToken);
        notifier.Success(S["All links of the contact were revoked."]);
        return BackTo(clientId);
    }

    private async Task<ContentItem?> FindAsync(string clientId, CancellationToken cancellationToken) =>
        await content.GetAsync(clientId, cancellationToken) is { ContentType: ClientTypes.Client } client ? client : null;

    private ViewResult Confirm(string title, string text, string clientId) =>
        View("_Confirm", (Title: title, Text: text, Button: S["Revoke"].Value, CancelUrl: $"/admin/clients/{clientId}?tab=portal"));

    private RedirectResult BackTo(string clientId) => Redirect($"/admin/clients/{Uri.EscapeDataString(clientId)}?tab=portal");
}
