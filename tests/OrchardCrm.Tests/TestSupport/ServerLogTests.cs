using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.Tests.TestSupport;

/// <summary>Errors in a server's log are found with their details, and those a test announced are left out.</summary>
public sealed class ServerLogTests
{
    private readonly ServerLog log = new();

    public ServerLogTests()
    {
        foreach (var line in new[]
        {
            "info: Microsoft.Hosting.Lifetime[14]",
            "      Now listening on: http://127.0.0.1:5080",
            "fail: OrchardCrm.Email[0]",
            "      Mail 7 was refused",
            "      550 Mailbox unavailable",
            "warn: OrchardCrm.Email[0]",
            "      It is tried again",
            "crit: OrchardCrm.Core[0]",
            "      The module Broken did not start",
        })
        {
            log.Add(line);
        }
    }

    [Fact]
    public void Errors_hold_the_lines_that_belong_to_them() => log.UnexpectedErrors.ShouldBe(
    [
        "fail: OrchardCrm.Email[0]\n      Mail 7 was refused\n      550 Mailbox unavailable",
        "crit: OrchardCrm.Core[0]\n      The module Broken did not start",
    ]);

    [Fact]
    public void An_announced_error_is_none()
    {
        log.Expect("module \\w+ did not start");
        log.UnexpectedErrors.ShouldHaveSingleItem().ShouldStartWith("fail:");
    }
}
