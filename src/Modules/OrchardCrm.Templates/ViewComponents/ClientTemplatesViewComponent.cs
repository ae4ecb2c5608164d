using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Templates.Services;
using OrchardCrm.Templates.ViewModels;

namespace OrchardCrm.Templates.ViewComponents;

/// <summary>Which text is in force for each mail to a client: a tab of the client's page.</summary>
public sealed class ClientTemplatesViewComponent(TemplateStore templates) : ViewComponent
{
    /// <summary>Shows a row a kind and language.</summary>
    public async Task<IViewComponentResult> InvokeAsync(string clientId) =>
        View(new TemplateListViewModel(clientId, await templates.ListAsync(clientId, HttpContext.RequestAborted)));
}
