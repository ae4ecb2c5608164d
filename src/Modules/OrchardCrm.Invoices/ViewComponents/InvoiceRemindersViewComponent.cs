using Microsoft.AspNetCore.Mvc;

namespace OrchardCrm.Invoices.ViewComponents;

/// <summary>The menu on an invoice's page that sets its reminders, pauses them, or lets them go on.</summary>
public sealed class InvoiceRemindersViewComponent : ViewComponent
{
    /// <summary>Shows it.</summary>
    public IViewComponentResult Invoke(string invoiceId, bool paused) => View("Default", (invoiceId, paused));
}
