using OrchardCrm.Core.Events;

namespace OrchardCrm.Tests.Kernel.Events;

/// <summary>Notices between workers of a process.</summary>
public sealed class WorkSignalTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly WorkSignal _signal = new(TimeProvider.System);

    [Fact]
    public async Task A_notice_wakes_all_who_wait_on_the_channel()
    {
        var waiters = Enumerable.Range(0, 3).Select(_ => _signal.WaitAsync("mail", Long, default)).ToList();
        var elsewhere = _signal.WaitAsync("events", Long, default);

        _signal.Notify("mail");

        await Task.WhenAll(waiters).WaitAsync(TimeSpan.FromSeconds(10));
        elsewhere.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_notice_that_nobody_waits_for_is_kept_for_the_next()
    {
        _signal.Notify("mail");
        _signal.Notify("mail");

        await _signal.WaitAsync("mail", Long, default).WaitAsync(TimeSpan.FromSeconds(10));
        _signal.WaitAsync("mail", Long, default).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task After_a_wait_that_timed_out_a_notice_is_still_kept()
    {
        await _signal.WaitAsync("mail", TimeSpan.FromMilliseconds(1), default);
        _signal.Notify("mail");

        await _signal.WaitAsync("mail", Long, default).WaitAsync(TimeSpan.FromSeconds(10));
    }
}
