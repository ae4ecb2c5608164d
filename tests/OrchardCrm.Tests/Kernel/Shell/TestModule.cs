using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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
[assembly: OrchardCrm.Modules.Manifest.Feature(Id = TestModule.FailingWorker, Name = "Failing worker", Dependencies = [TestModule.Probe])]

namespace OrchardCrm.Tests.Kernel.Shell;

/// <summary>The test program as a module of its own.</summary>
internal static class TestModule
{
    public const string Probe = "OrchardCrm.Tests.Probe";
    public const string Extra = "OrchardCrm.Tests.Extra";
    public const string Failing = "OrchardCrm.Tests.Failing";
    public const string NeedsFailing = "OrchardCrm.Tests.NeedsFailing";

    public const string FailingWorker = "OrchardCrm.Tests.FailingWorker";

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

    [Feature(FailingWorker)]
    public sealed class FailingWorkerStartup : StartupBase
    {
        /// <summary>When it fails.</summary>
        public static WorkerFailure Failure { get; set; }

        public override void ConfigureServices(IServiceCollection services) => services.AddHostedService<Worker>();

        private sealed class Worker : BackgroundService
        {
            public Worker() => FailWhere(WorkerFailure.WhenMade);

            public override Task StartAsync(CancellationToken cancellationToken)
            {
                FailWhere(WorkerFailure.AtStart);
                return base.StartAsync(cancellationToken);
            }

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                await Task.Yield();
                FailWhere(WorkerFailure.Later);
            }

            private static void FailWhere(WorkerFailure failure)
            {
                if (Failure == failure)
                    throw new InvalidOperationException($"the test wants it to fail: {failure}");
            }
        }
    }
}
