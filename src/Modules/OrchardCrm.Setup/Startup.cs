using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Modules;

namespace OrchardCrm.Setup;

/// <summary>Registers the setup page; the feature is on only while there is no site.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapFallback(context =>
        {
            context.Response.Redirect("/setup");
            return Task.CompletedTask;
        });
}
