using Microsoft.AspNetCore.Mvc;

namespace OrchardCrm.CreditNotes.ViewComponents;

/// <summary>The button on an invoice's page that makes its credit note.</summary>
public sealed class CreditNoteButtonViewComponent : ViewComponent
{
    /// <summary>Shows it.</summary>
    public IViewComponentResult Invoke(string invoiceId) => View("Default", invoiceId);
}
