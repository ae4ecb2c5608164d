using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Core.Data;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;

namespace OrchardCrm.Core.Mvc;

/// <summary>
/// All that a page of the admin reads goes over one connection. Its parts ask a dozen small questions, and opening a connection for each
/// costs as much as the answer: SQLite registers its functions anew, PostgreSQL resets the session. Not so in the portal, where a slow
/// reader would hold a connection from the others.
/// </summary>
internal sealed class PageConnectionFilter(CrmDbContext database, DatabaseOptions options) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (options.ConnectionString.Length == 0 || !HttpMethods.IsGet(context.HttpContext.Request.Method)
            || !context.ActionDescriptor.EndpointMetadata.OfType<AdminAttribute>().Any())
        {
            await next();
            return;
        }

        await database.Database.OpenConnectionAsync(context.HttpContext.RequestAborted);
        try
        {
            await next();
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }
}
