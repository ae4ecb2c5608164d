using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Modules;
using OrchardCrm.Modules.Manifest;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Kernel.Shell;
using Feature = OrchardCrm.Modules.FeatureAttribute;

[assembly: Module(Name = "Test features", Description = "Features that the tests switch on and off.")]
[assembly: OrchardCrm.Modules.Manifest.Feature(Id = TestModule.Probe, Name = "Probe")]
[assembly: OrchardCrm.Modules.Manifest.Feature(Id = TestModule.Extra, Name = "Extra", Dependencies = [TestModule.Probe])]
[assembly: OrchardCrm.Modules.Manifest.Feature(Id = TestModule.Failing, Name = "Failing", Dependencies = [TestModule.Probe])]
[assembly: OrchardCrm.Modules.Manifest.Feature(Id = TestModule.NeedsFailing, Name = "Needs failing", Dependencies = [TestModule.Failing])]

namespace OrchardCrm.Tests.Kernel.Shell;

/// <summary>The test program as a module of its own.</summary>
internal static class TestModule
{
    public const string Probe = "OrchardCrm.Tests.Probe";
    public const string Extra = "OrchardCrm.Tests.Extra";
    public const string Failing = "OrchardCrm.Tests.Failing";
    public const string NeedsFailing = "OrchardCrm.Tests.NeedsFailing";

    [Feature(Probe)]
    public sealed class ProbeStartup : StartupBase
    {
        public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        {
            routes.MapGet("/probe", async (int? wait) =>
            {
                await Task.Delay(wait ?? 0);
                return "probe";
            });
            routes.MapGet("/portal/link", (HttpContext context) =>
                $"{context.Request.Path} {context.Features.Get<ISecretPathFeature>()?.Secret.Length}");
        }
    }

    [Feature(Extra)]
    public sealed class ExtraStartup : StartupBase
    {
        public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
            routes.MapGet("/extra", () => "extra");
    }

    [Feature(Failing)]
    public sealed class FailingStartup : StartupBase
    {
        /// <summary>Whether it fails.</summary>
        public static bool Fails { get; set; } = true;

        public override void ConfigureServices(IServiceCollection services)
        {
            if (Fails)
                throw new InvalidOperationException("the test wants it to fail");
        }
    }
}
