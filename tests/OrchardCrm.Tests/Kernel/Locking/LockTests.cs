using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using OrchardCrm.Core.Locking;
using OrchardCrm.Locking;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Kernel.Locking;

/// <summary>Locks between nodes, and leases within a process.</summary>
public sealed class LockTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task One_of_many_takes_a_lock_until_it_is_given_back_or_expires(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.StartAsync(provider);
        var locks = kernel.Services.GetRequiredService<IDistributedLock>();
        var minute = TimeSpan.FromMinutes(1);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => locks.TryAcquireAsync("task", minute)));
        var first = taken.OfType<IAsyncDisposable>().ShouldHaveSingleItem();
        (await locks.TryAcquireAsync("another", minute)).ShouldNotBeNull();

        await first.DisposeAsync();
        var second = (await locks.TryAcquireAsync("task", minute)).ShouldNotBeNull();
        kernel.Time.Advance(minute);
        (await locks.TryAcquireAsync("task", minute)).ShouldNotBeNull("the second one expired");

        await second.DisposeAsync();
        (await locks.TryAcquireAsync("task", minute)).ShouldBeNull("a holder that comes late must not free what is another's");
    }

    [Fact]
    public async Task A_lease_has_one_holder_at_a_time()
    {
        var leases = new ProcessLease(TimeProvider.System, NullLogger<ProcessLease>.Instance);
        var first = await leases.AcquireAsync("mail", default);
        var second = leases.AcquireAsync("mail", default);
        second.IsCompleted.ShouldBeFalse();

        first.Dispose();

        (await second.WaitAsync(TimeSpan.FromSeconds(10))).Dispose();
    }

    [Fact]
    public async Task A_holder_that_never_gives_back_is_passed_over_in_the_end()
    {
        var time = new FakeTimeProvider();
        var leases = new ProcessLease(time, NullLogger<ProcessLease>.Instance);
        await leases.AcquireAsync("mail", default);
        var waiting = leases.AcquireAsync("mail", default);

        for (var minute = 0; minute < 100 && !waiting.IsCompleted; minute++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(20);
        }

        waiting.IsCompletedSuccessfully.ShouldBeTrue();
    }
}
