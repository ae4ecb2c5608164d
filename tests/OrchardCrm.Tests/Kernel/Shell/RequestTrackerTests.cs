using Microsoft.AspNetCore.Http.Features;
using OrchardCrm.Core.Shell.Hosting;

namespace OrchardCrm.Tests.Kernel.Shell;

/// <summary>A shell ends only when its last request did, or was aborted.</summary>
public sealed class RequestTrackerTests
{
    private readonly RequestTracker _tracker = new();

    [Fact]
    public async Task Drain_waits_for_requests_in_flight()
    {
        var request = new RequestInFlight(new FeatureCollection());
        _tracker.TryEnter(request).ShouldBeTrue();

        var drain = _tracker.TryDrainAsync(TimeSpan.FromSeconds(30));
        await Task.Delay(60, TestContext.Current.CancellationToken);
        drain.IsCompleted.ShouldBeFalse();
        _tracker.Exit(request);

        (await drain).ShouldBeTrue();
        _tracker.Count.ShouldBe(0);
    }

    [Fact]
    public async Task What_hangs_beyond_the_deadline_is_aborted()
    {
        var lifetime = new AbortableConnection();
        var features = new FeatureCollection();
        features.Set<IHttpRequestLifetimeFeature>(lifetime);
        _tracker.TryEnter(new RequestInFlight(features));

        (await _tracker.TryDrainAsync(TimeSpan.FromMilliseconds(40))).ShouldBeFalse();
        _tracker.Abort().ShouldBe(1);

        lifetime.Aborted.ShouldBeTrue();
    }

    [Fact]
    public async Task After_the_drain_nobody_enters()
    {
        (await _tracker.TryDrainAsync(TimeSpan.Zero)).ShouldBeTrue();

        _tracker.TryEnter(new RequestInFlight(new FeatureCollection())).ShouldBeFalse();
    }

    [Fact]
    public void Requests_come_and_go_on_many_threads()
    {
        Parallel.For(0, 20_000, _ =>
        {
            var request = new RequestInFlight(new FeatureCollection());
            _tracker.TryEnter(request).ShouldBeTrue();
            _tracker.Exit(request);
        });

        _tracker.Count.ShouldBe(0);
    }

    private sealed class AbortableConnection : IHttpRequestLifetimeFeature
    {
        public bool Aborted { get; private set; }

        public CancellationToken RequestAborted { get; set; }

        public void Abort() => Aborted = true;
    }
}
