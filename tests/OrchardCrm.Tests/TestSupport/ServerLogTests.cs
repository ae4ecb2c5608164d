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
            "2026-11-24 16:12:29.276 info: Microsoft.Hosting.Lifetime[14] Now listening on: http://127.0.0.1:5080",
            "2026-11-24 16:12:29.301 fail: OrchardCrm.Email[0] Mail 7 was refused",
            "System.IO.IOException: 550 Mailbox unavailable",
            "   at OrchardCrm.Email.Delivery()",
            "2026-11-24 16:12:29.302 warn: OrchardCrm.Email[0] It is tried again",
            "2026-11-24 16:12:29.303 crit: OrchardCrm.Core[0] The module Broken did not start",
        })
        {
            log.Add(line);
        }
    }

    [Fact]
    public void Errors_hold_the_lines_that_belong_to_them() => log.UnexpectedErrors.ShouldBe(
    [
        "2026-11-24 16:12:29.301 fail: OrchardCrm.Email[0] Mail 7 was refused\nSystem.IO.IOException: 550 Mailbox unavailable\n   at OrchardCrm.Email.Delivery()",
        "2026-11-24 16:12:29.303 crit: OrchardCrm.Core[0] The module Broken did not start",
    ]);

    [Fact]
    public void An_announced_error_is_none()
    {
        log.Expect("module \\w+ did not start");
        log.UnexpectedErrors.ShouldHaveSingleItem().ShouldContain("fail: OrchardCrm.Email[0]");
    }
}
