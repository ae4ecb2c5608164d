using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Core.Shell;
using OrchardCrm.Shell;
using OrchardCrm.TestSupport;

namespace OrchardCrm.Tests.Kernel.Shell;

/// <summary>A host with a site of the test module's features, in this process, on a free port.</summary>
internal sealed class SiteFixture : IAsyncDisposable
{
    private const string Recipe =
        """{ "name": "test", "displayName": "Test", "isSetupRecipe": true, "steps": [{ "name": "feature", "enable": [$features] }] }""";

    private readonly TemporaryFolder _data = new("site");
    private readonly int _port = FreePort.Next();
    private readonly bool _setUp;
    private WebApplication? _host;

    private SiteFixture(bool setUp) => _setUp = setUp;

    public IShellFeaturesManager Features => _host!.Services.GetRequiredService<IShellFeaturesManager>();

    public ShellHost Shells => _host!.Services.GetRequiredService<ShellHost>();

    public string DataPath => _data.Path;

    /// <summary>Sets a site up with the features and starts it.</summary>
    public static async Task<SiteFixture> StartAsync(params string[] features)
    {
        var site = new SiteFixture(setUp: true);
        var recipes = Directory.CreateDirectory(Path.Combine(site.DataPath, "recipes"));
        await File.WriteAllTextAsync(
            Path.Combine(recipes.FullName, "test.recipe.json"),
            Recipe.Replace("$features", string.Join(", ", features.Select(id => $"\"{id}\"")), StringComparison.Ordinal));
        await site.StartHostAsync();
        return site;
    }

    /// <summary>Starts a host without a site.</summary>
    public static async Task<SiteFixture> StartWithoutSiteAsync()
    {
        var site = new SiteFixture(setUp: false);
        await site.StartHostAsync();
        return site;
    }

    public HttpClient CreateClient() =>
        new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{_port}") };

    /// <summary>Ends the host and starts another on the same data.</summary>
    public async Task RestartAsync()
    {
        await StopHostAsync();
        await StartHostAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopHostAsync();
        _data.Dispose();
    }

    private async Task StartHostAsync()
    {
        List<string> args = [$"--OrchardCrm:DataPath={DataPath}", $"--urls=http://127.0.0.1:{_port}", "--Logging:LogLevel:Default=Warning"];
        if (_setUp)
        {
            args.AddRange([
                "--OrchardCrm:Setup:Recipe=test", "--OrchardCrm:Setup:AdminEmail=admin@example.com",
                "--OrchardCrm:Setup:AdminPassword=Correct-Horse-7-Battery",
            ]);
        }

        _host = CrmHost.Create([.. args], typeof(TestModule).Assembly);
        await _host.StartAsync();
        var shell = await Shells.WaitForFirstAsync(CancellationToken.None);
        shell.ShouldNotBeNull("the host gave up; its log says why");
    }

    private async Task StopHostAsync()
    {
        if (_host is null)
            return;
        await _host.StopAsync();
        await _host.DisposeAsync();
        _host = null;
    }
}
