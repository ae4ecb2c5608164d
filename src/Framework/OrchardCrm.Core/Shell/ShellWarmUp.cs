using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Core.Shell.Hosting;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Shell;

/// <summary>Does before the swap what the first request would otherwise wait for.</summary>
internal static class ShellWarmUp
{
    /// <summary>A path that no feature has; its request ends after routing.</summary>
    public const string Path = "/health/warm-up";

    /// <summary>Builds the EF model and opens a connection.</summary>
    public static async Task WarmDataAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<CrmDbContext>() is not { } context)
            return;
        _ = context.Model;
        await context.Database.CanConnectAsync(cancellationToken);
    }

    /// <summary>Sends a request through the pipeline: middleware, routes and MVC's action table are built by it.</summary>
    public static async Task WarmPipelineAsync(RequestTarget target)
    {
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = "GET",
            Scheme = "http",
            Protocol = "HTTP/1.1",
            Path = Path,
            RawTarget = Path,
            Headers = { Host = "localhost" },
        });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        var context = target.CreateContext(features);
        await target.ProcessAsync(context);
        // No server completes this response, so its scope is ended here.
        if (features.Get<IServiceProvidersFeature>() is IAsyncDisposable scope)
            await scope.DisposeAsync();
        target.DisposeContext(context, null);
    }
}
