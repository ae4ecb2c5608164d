using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OrchardCrm.Tests.Workflows;

/// <summary>A web server that answers, and one that sends elsewhere.</summary>
internal sealed class HttpPeer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HttpPeer(WebApplication app) => _app = app;

    public string Address => _app.Urls.First() + "/";

    public static HttpPeer Start(Action<WebApplication>? add = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.MapGet("/ok", () => "hello");
        app.MapGet("/key", (HttpContext context) => $"{context.Request.Method} {context.Request.Headers["X-Key"]}");
        app.MapMethods("/go", ["GET", "POST"], (string to) => Results.Redirect(to));
        app.MapGet("/redirect", () => Results.Redirect("http://127.0.0.2:9/"));
        add?.Invoke(app);
        app.StartAsync().GetAwaiter().GetResult();
        return new HttpPeer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
