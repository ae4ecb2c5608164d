using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using OrchardCrm.Portal.Models;
using OrchardCrm.Portal.Security;
using OrchardCrm.Security;

namespace OrchardCrm.Portal.Services;

/// <summary>What happens at the portal's door: where a link leads, who comes in, who goes.</summary>
internal sealed class PortalDoor(PortalLinks links, PortalSessions sessions, PortalContacts contacts, PortalReferences references, PortalCookie cookie) : IPortalDoor
{
    public async Task<string> EnterAsync(HttpContext context, string token)
    {
        var cancellationToken = context.RequestAborted;
        if (token.Length == 0 || await links.FindByTokenAsync(token, cancellationToken) is not { } link)
            return PortalPaths.Expired();
        if (!await links.IsAliveAsync(link, cancellationToken))
            return PortalPaths.Expired(references.ToLink(link.LinkId));
        if (await CurrentAsync(context) is { } current && current.ClientId != link.ClientId)
            return PortalPaths.Switch(references.ToLink(link.LinkId));

        return await OpenAsync(context, link);
    }

    public async Task<string> SwitchAsync(HttpContext context, string? reference)
    {
        var link = await FindAsync(reference, context.RequestAborted);
        return link is not null && await links.IsAliveAsync(link, context.RequestAborted)
            ? await OpenAsync(context, link)
            : PortalPaths.Expired(reference);
    }

    public async Task<string?> FindClientNameAsync(string? reference, CancellationToken cancellationToken) =>
        await FindAsync(reference, cancellationToken) is { } link
        && await contacts.FindAsync(link.ClientId, link.ContactId, cancellationToken) is var (client, _)
            ? client.DisplayText
            : null;

    public async Task LeaveAsync(HttpContext context)
    {
        if (await CurrentAsync(context) is { } current)
            await sessions.EndAsync(current.SessionId, context.RequestAborted);
        cookie.Delete(context.Response);
    }

    private async Task<StoredPortalLink?> FindAsync(string? reference, CancellationToken cancellationToken) =>
        references.ReadLink(reference) is { } linkId ? await links.FindAsync(linkId, cancellationToken) : null;

    private async Task<string> OpenAsync(HttpContext context, StoredPortalLink link)
    {
        if (await CurrentAsync(context) is { } current)
            await sessions.EndAsync(current.SessionId, context.RequestAborted);
        cookie.Write(context.Response, await sessions.OpenAsync(link, context.RequestAborted));
        return link.TargetPath;
    }

    private static async Task<(string ClientId, string SessionId)?> CurrentAsync(HttpContext context) =>
        (await context.AuthenticateAsync(AuthenticationSchemes.Portal)).Principal is { } person
            ? (person.FindFirst(PortalClaims.ClientId)!.Value, person.FindFirst(PortalClaims.SessionId)!.Value)
            : null;
}
