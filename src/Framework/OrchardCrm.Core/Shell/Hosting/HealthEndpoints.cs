using Microsoft.AspNetCore.Http;

namespace OrchardCrm.Core.Shell.Hosting;

/// <summary><c>/health/live</c> and <c>/health/ready</c>, answered by the outer server: they hold whatever the shells do.</summary>
internal static class HealthEndpoints
{
    private const string Live = "/health/live";
    private const string Ready = "/health/ready";

    /// <summary>Whether the path is one of them.</summary>
    public static bool Matches(string path) => path is Live or Ready;

    /// <summary>Answers: live always, ready once a shell serves.</summary>
    public static Task AnswerAsync(HttpContext context, bool ready)
    {
        var healthy = ready || context.Request.Path == Live;
        context.Response.StatusCode = healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.WriteAsync(healthy ? "Healthy" : "Starting", context.RequestAborted);
    }
}
