using Microsoft.AspNetCore.Mvc;

namespace OrchardCrm.Tasks.ViewComponents;

/// <summary>The button on a document's page that begins a task about it.</summary>
public sealed class NewTaskButtonViewComponent : ViewComponent
{
    /// <summary>Shows it.</summary>
    public IViewComponentResult Invoke(string itemId) => View<string>("Default", itemId);
}
