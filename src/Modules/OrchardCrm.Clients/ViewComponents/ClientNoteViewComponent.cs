using Microsoft.AspNetCore.Mvc;

namespace OrchardCrm.Clients.ViewComponents;

/// <summary>The note that the business leaves a client, in the portal.</summary>
public sealed class ClientNoteViewComponent : ViewComponent
{
    /// <summary>Shows the note.</summary>
    public IViewComponentResult Invoke(string note) => View<string>("Default", note);
}
