using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCrm.Core.Mvc;

/// <summary>
/// Refuses a form that could not be read, such as of a browser that went away while it posted: MVC would call the action
/// without its models.
/// </summary>
internal sealed class UnreadFormFilter : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.HttpContext.Request.HasFormContentType
            && context.ActionDescriptor.Parameters.Count > 0
            && context.ActionArguments.Count == 0
            && context.ModelState.TryGetValue("", out var whole) && whole.Errors.Count > 0)
        {
            context.Result = context.HttpContext.RequestAborted.IsCancellationRequested ? new EmptyResult() : new BadRequestResult();
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
