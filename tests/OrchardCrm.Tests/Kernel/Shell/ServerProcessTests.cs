using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.Tests.Kernel.Shell;

/// <summary>The real program, as an operator starts it.</summary>
public sealed class ServerProcessTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_program_on_the_same_data_folder_says_so_and_ends()
    {
        await using var first = await ServerProcess.StartNewAsync(new ServerProcessOptions { Setup = null }, Cancel);

        await using var second = await ServerProcess.RunToEndAsync(
            new ServerProcessOptions { Setup = null, DataPath = first.DataPath }, Cancel);

        second.ExitCode.ShouldBe(1);
        second.Log.Text.ShouldContain(first.DataPath);
        second.Log.Text.ShouldContain("OrchardCrm:DataPath");
    }

    [Fact]
    public async Task It_ends_at_once_when_it_is_told_to()
    {
        await using var server = await ServerProcess.StartNewAsync(new ServerProcessOptions { Setup = null }, Cancel);

        await server.StopAsync(Cancel);

        server.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_link_s_secret_is_not_in_the_log()
    {
        var options = new ServerProcessOptions
        {
            Setup = null,
            Environment = new Dictionary<string, string> { ["Logging__LogLevel__Microsoft.AspNetCore"] = "Debug" },
        };
        await using var server = await ServerProcess.StartNewAsync(options, Cancel);
        using var client = server.CreateClient();

        using var response = await client.GetAsync("/portal/link/this-is-the-secret", Cancel);

        server.Log.Text.ShouldContain("/portal/link");
        server.Log.Text.ShouldNotContain("this-is-the-secret");
    }
}
