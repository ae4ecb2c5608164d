using Microsoft.AspNetCore.Http;

namespace OrchardCrm.Portal.Services;

/// <summary>Lets clients into the portal and out of it.</summary>
public interface IPortalDoor
{
    /// <summary>Opens a session by a link's token where that is possible.</summary>
    /// <returns>Where the browser goes next, without the token.</returns>
    Task<string> EnterAsync(HttpContext context, string token);

    /// <summary>Opens a session of another client, after the person agreed.</summary>
    /// <returns>Where the browser goes next.</returns>
    Task<string> SwitchAsync(HttpContext context, string? reference);

    /// <summary>Name of the client of the link that a reference names; null for none.</summary>
    Task<string?> FindClientNameAsync(string? reference, CancellationToken cancellationToken);

    /// <summary>Ends the session.</summary>
    Task LeaveAsync(HttpContext context);
}
