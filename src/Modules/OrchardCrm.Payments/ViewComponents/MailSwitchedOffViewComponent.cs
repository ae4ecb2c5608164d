using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>Says below a choice to mail that nothing would go out, where no workflow that does it is switched on.</summary>
public sealed class MailSwitchedOffViewComponent(IWorkflowDirectory workflows) : ViewComponent
{
    /// <summary>Shows it; nothing where a workflow mails.</summary>
    /// <param name="eventName">The event that starts the workflow.</param>
    /// <param name="activity">The activity that mails, by its name.</param>
    public async Task<IViewComponentResult> InvokeAsync(string eventName, string activity) =>
        (await workflows.FindStartedByAsync(eventName, HttpContext.RequestAborted)).Any(workflow => workflow.Activities.Any(known => known.Key == activity))
            ? Content("")
            : View();
}
