using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;

namespace OrchardCrm.Invoices.ViewComponents;

/// <summary>The button of a new invoice on a client's page; an archived client has none.</summary>
public sealed class NewInvoiceButtonViewComponent : ViewComponent
{
    /// <summary>Shows it.</summary>
    public IViewComponentResult Invoke(ContentItem client) =>
        client.As<ClientPart>().Archived ? Content("") : View((object)client.ContentItemId);
}
