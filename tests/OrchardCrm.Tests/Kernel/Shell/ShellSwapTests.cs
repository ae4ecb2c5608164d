using System.Net;
using OrchardCrm.TestSupport;

namespace OrchardCrm.Tests.Kernel.Shell;

/// <summary>Features go on and off while the site serves.</summary>
public sealed class ShellSwapTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_request_fails_while_features_go_on_and_off()
    {
        await using var site = await SiteFixture.StartAsync(TestModule.Probe);
        using var stop = new CancellationTokenSource();
        var visitors = Enumerable.Range(0, 4).Select(_ => VisitAsync(site, stop.Token)).ToList();

        for (var change = 0; change < 10; change++)
        {
            var result = change % 2 == 0
                ? await site.Features.ChangeAsync([TestModule.Extra], [], Cancel)
                : await site.Features.ChangeAsync([], [TestModule.Extra], Cancel);
            result.Error.ShouldBeNull();
            result.Succeeded.ShouldBeTrue();
        }

        await stop.CancelAsync();
        var visits = await Task.WhenAll(visitors);
        visits.Sum(visit => visit.Failed).ShouldBe(0);
        visits.Sum(visit => visit.Served).ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task A_feature_s_pages_come_with_it_and_go_with_it()
    {
        await using var site = await SiteFixture.StartAsync(TestModule.Probe);
        using var client = site.CreateClient();
        (await client.GetAsync("/extra", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await site.Features.ChangeAsync([TestModule.Extra], [], Cancel)).Enabled.ShouldBe([TestModule.Extra]);
        (await client.GetStringAsync("/extra", Cancel)).ShouldBe("extra");

        await site.RestartAsync();
        (await client.GetStringAsync("/extra", Cancel)).ShouldBe("extra");

        (await site.Features.ChangeAsync([], [TestModule.Probe], Cancel)).Disabled.ShouldBe([TestModule.Extra, TestModule.Probe]);
        (await client.GetAsync("/extra", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/probe", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_slow_request_finishes_in_the_shell_that_took_it()
    {
        await using var site = await SiteFixture.StartAsync(TestModule.Probe);
        using var client = site.CreateClient();
        await client.GetStringAsync("/probe", Cancel);
        var slow = client.GetStringAsync("/probe?wait=2500", Cancel);
        await Task.Delay(200, Cancel);

        (await site.Features.ChangeAsync([], [TestModule.Probe], Cancel)).Succeeded.ShouldBeTrue();

        (await slow).ShouldBe("probe");
        await site.Shells.WaitForRetiredAsync();
        (await client.GetAsync("/probe", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_feature_that_fails_to_start_is_refused_and_the_shell_that_serves_stays()
    {
        await using var site = await SiteFixture.StartAsync(TestModule.Probe);
        using var client = site.CreateClient();
        var before = site.Shells.Current;

        TestModule.FailingStartup.Fails = true;
        var result = await site.Features.ChangeAsync([TestModule.NeedsFailing], [], Cancel);

        result.Succeeded.ShouldBeFalse();
        result.Error.ShouldNotBeNull().ShouldContain(TestModule.Failing);
        site.Shells.Current.ShouldBeSameAs(before);
        (await client.GetStringAsync("/probe", Cancel)).ShouldBe("probe");
    }

    [Fact]
    public async Task A_feature_that_fails_at_the_start_is_left_out_by_name_and_the_rest_runs()
    {
        TestModule.FailingStartup.Fails = false;
        await using var site = await SiteFixture.StartAsync(TestModule.Probe, TestModule.NeedsFailing);

        TestModule.FailingStartup.Fails = true;
        await site.RestartAsync();

        var states = (await site.Features.GetFeaturesAsync(Cancel)).ToDictionary(state => state.Feature.Id);
        states[TestModule.Failing].Enabled.ShouldBeFalse();
        states[TestModule.Failing].Error.ShouldNotBeNull().ShouldContain("the test wants it to fail");
        states[TestModule.NeedsFailing].Error.ShouldNotBeNull().ShouldContain(TestModule.Failing);
        states[TestModule.Probe].Enabled.ShouldBeTrue();
        using var client = site.CreateClient();
        (await client.GetStringAsync("/probe", Cancel)).ShouldBe("probe");
    }

    [Theory]
    [InlineData(WorkerFailure.WhenMade)]
    [InlineData(WorkerFailure.AtStart)]
    [InlineData(WorkerFailure.Later)]
    public async Task A_worker_that_fails_is_named_on_the_features_page_and_the_rest_runs(WorkerFailure failure)
    {
        TestModule.FailingWorkerStartup.Failure = WorkerFailure.Never;
        await using var site = await SiteFixture.StartAsync(TestModule.Probe, TestModule.FailingWorker);
        (await ErrorAsync(site)).ShouldBeNull();

        TestModule.FailingWorkerStartup.Failure = failure;
        await site.RestartAsync();

        using var client = site.CreateClient();
        (await client.GetStringAsync("/probe", Cancel)).ShouldBe("probe");
        var error = await Eventually.Async(() => ErrorAsync(site), "the error of the failing worker", cancellationToken: Cancel);
        error.ShouldContain($"the test wants it to fail: {failure}");

        static async Task<string?> ErrorAsync(SiteFixture site) =>
            (await site.Features.GetFeaturesAsync(Cancel)).Single(state => state.Feature.Id == TestModule.FailingWorker).Error;
    }

    [Fact]
    public async Task A_feature_whose_worker_fails_is_refused_when_it_is_asked_for()
    {
        TestModule.FailingWorkerStartup.Failure = WorkerFailure.AtStart;
        await using var site = await SiteFixture.StartAsync(TestModule.Probe);
        var before = site.Shells.Current;

        var result = await site.Features.ChangeAsync([TestModule.FailingWorker], [], Cancel);

        result.Error.ShouldNotBeNull().ShouldContain("the test wants it to fail");
        site.Shells.Current.ShouldBeSameAs(before);
    }

    [Fact]
    public async Task The_secret_of_a_link_reaches_the_feature_and_nothing_else()
    {
        await using var site = await SiteFixture.StartAsync(TestModule.Probe);
        using var client = site.CreateClient();

        (await client.GetStringAsync("/portal/link/0123456789", Cancel)).ShouldBe("/portal/link 10");
    }

    [Fact]
    public async Task Health_is_told_without_a_site()
    {
        await using var site = await SiteFixture.StartWithoutSiteAsync();
        using var client = site.CreateClient();

        (await client.GetAsync("/health/live", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync("/health/ready", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.Features.ChangeAsync([TestModule.Probe], [], Cancel)).Succeeded.ShouldBeFalse();
    }

    private static async Task<(int Served, int Failed)> VisitAsync(SiteFixture site, CancellationToken stop)
    {
        using var client = site.CreateClient();
        var served = 0;
        var failed = 0;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (await client.GetStringAsync("/probe", CancellationToken.None) == "probe")
                    served++;
            }
            catch (HttpRequestException)
            {
                failed++;
            }
        }

        return (served, failed);
    }
}
