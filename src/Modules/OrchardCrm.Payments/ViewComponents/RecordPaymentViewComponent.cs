using Microsoft.AspNetCore.Mvc;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>The button that records a payment of a document.</summary>
public sealed class RecordPaymentViewComponent : ViewComponent
{
    /// <summary>Shows the button.</summary>
    public IViewComponentResult Invoke(string documentId) => View("Default", documentId);
}
