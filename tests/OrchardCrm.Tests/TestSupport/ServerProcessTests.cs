using System.Net;
using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.Tests.TestSupport;

/// <summary>The server under test is a process that can be stopped, killed and started again.</summary>
public sealed class ServerProcessTests
{
    private static readonly ServerProcessOptions WithoutSite = new() { Setup = null };

    [Fact]
    public async Task Stops_and_starts_again_at_the_same_address()
    {
        await using var server = await ServerProcess.StartNewAsync(WithoutSite);
        using var client = server.CreateClient();
        (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await server.StopAsync();
        server.ExitCode.ShouldBe(0);
        await Should.ThrowAsync<HttpRequestException>(() => client.GetAsync("/health/ready"));

        await server.StartAsync();
        (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Is_killed_as_by_a_crash_and_starts_again()
    {
        await using var server = await ServerProcess.StartNewAsync(WithoutSite);
        await server.KillAsync();
        server.ExitCode.ShouldBe(137);

        await server.StartAsync();
        server.IsRunning.ShouldBeTrue();
    }

    [Fact]
    public async Task A_server_that_can_not_start_says_why()
    {
        await using var first = await ServerProcess.StartNewAsync(WithoutSite);
        var failure = await Should.ThrowAsync<InvalidOperationException>(() => ServerProcess.StartNewAsync(
            WithoutSite with { Environment = new Dictionary<string, string> { ["ASPNETCORE_URLS"] = first.BaseUrl.ToString() } }));
        failure.Message.ShouldContain("address already in use");
    }
}
