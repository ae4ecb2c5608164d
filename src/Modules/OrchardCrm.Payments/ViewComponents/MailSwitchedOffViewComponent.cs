using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Workflows;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>Says below a choice to mail what happened to a payment that nothing would go out, where no workflow that does it is switched on.</summary>
public sealed class MailSwitchedOffViewComponent(IWorkflowDirectory workflows) : ViewComponent
{
    /// <summary>Shows it; nothing where a workflow mails.</summary>
    /// <param name="eventName">One of <see cref="PaymentEvents"/> that clients are mailed of.</param>
    public async Task<IViewComponentResult> InvokeAsync(string eventName)
    {
        var activity = eventName == PaymentEvents.Refunded ? nameof(SendRefundTask) : nameof(SendReceiptTask);
        return (await workflows.FindStartedByAsync(eventName, HttpContext.RequestAborted)).Any(workflow => workflow.Activities.Any(known => known.Key == activity))
            ? Content("")
            : View();
    }
}
