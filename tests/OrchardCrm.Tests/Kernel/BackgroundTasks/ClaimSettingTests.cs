using Microsoft.Extensions.Configuration;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Core.BackgroundTasks;
using OrchardCrm.Core.Shell;

namespace OrchardCrm.Tests.Kernel.BackgroundTasks;

/// <summary>The operator's setting of how long claims hold.</summary>
public sealed class ClaimSettingTests
{
    [Fact]
    public void It_is_two_minutes_or_what_is_set()
    {
        ClaimSetting.Read(null).ShouldBe(new ClaimTime(TimeSpan.FromMinutes(2)));
        ClaimSetting.Read(Configured("")).ShouldBe(ClaimTime.Default);
        ClaimSetting.Read(Configured("30")).Duration.ShouldBe(TimeSpan.FromSeconds(30));
    }

    [Theory, InlineData("0"), InlineData("2"), InlineData("-5"), InlineData("4000"), InlineData("00:02:00"), InlineData("soon")]
    public void What_would_not_do_is_named_at_the_start(string value) =>
        Should.Throw<StartFailedException>(() => ClaimSetting.Read(Configured(value))).Message.ShouldContain($"OrchardCrm:Claims:Seconds is '{value}'");

    private static IConfiguration Configured(string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("OrchardCrm:Claims:Seconds", value)]).Build();
}
