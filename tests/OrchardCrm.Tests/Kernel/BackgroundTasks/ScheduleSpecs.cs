using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Core.BackgroundTasks;
using OrchardCrm.Locking;
using OrchardCrm.Settings;

namespace OrchardCrm.Tests.Kernel.BackgroundTasks;

public sealed class ScheduleSpecs : IAsyncDisposable
{
    private readonly KernelShell _shell = new(services => services
        .AddBackgroundTask<Nightly>()
        .AddBackgroundTask<Failing>()
        .AddBackgroundTask<Unreadable>()
        .AddSingleton<IProcessLease, FreeLease>()
        .AddSingleton<IDistributedLock, FreeLock>());

    public ValueTask DisposeAsync() => _shell.DisposeAsync();

    [Fact]
    public async Task A_task_runs_at_its_time_in_the_businesss_time_zone_whatever_others_do()
    {
        await _shell.InScopeAsync(services => services.GetRequiredService<ISiteService>()
            .UpdateSettingsAsync<BusinessSettings>(business => business.TimeZone = "America/Sao_Paulo"));
        var nightly = _shell.Services.GetServices<IBackgroundTask>().OfType<Nightly>().Single();
        var failing = _shell.Services.GetServices<IBackgroundTask>().OfType<Failing>().Single();
        var runner = _shell.Services.GetServices<IHostedService>().OfType<BackgroundTaskRunner>().Single();

        // It is 22:30 in São Paulo.
        await runner.StartAsync(CancellationToken.None);
        await PassAsync(TimeSpan.FromMinutes(80), () => nightly.Runs == 0 && failing.Runs > 0);
        nightly.Runs.ShouldBe(0);
        await PassAsync(TimeSpan.FromMinutes(20), () => nightly.Runs == 1);
        await runner.StopAsync(CancellationToken.None);

        nightly.Runs.ShouldBe(1);
        failing.Runs.ShouldBeGreaterThan(1);
    }

    private async Task PassAsync(TimeSpan time, Func<bool> done)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMinutes(1))
        {
            await Task.Delay(10);
            _shell.Time.Advance(TimeSpan.FromMinutes(1));
        }

        for (var i = 0; i < 100 && !done(); i++)
            await Task.Delay(20);
    }

    [BackgroundTask(Schedule = "0 0 * * *", Description = "At midnight")]
    private sealed class Nightly : IBackgroundTask
    {
        public int Runs { get; private set; }

        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            Runs++;
            return Task.CompletedTask;
        }
    }

    [BackgroundTask(Schedule = "*/5 * * * *")]
    private sealed class Failing : IBackgroundTask
    {
        public int Runs { get; private set; }

        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            Runs++;
            throw new InvalidOperationException("On purpose.");
        }
    }

    [BackgroundTask(Schedule = "whenever")]
    private sealed class Unreadable : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class FreeLease : IProcessLease
    {
        public Task<IDisposable> AcquireAsync(string name, CancellationToken cancellationToken) => Task.FromResult<IDisposable>(new MemoryStream());
    }

    private sealed class FreeLock : IDistributedLock
    {
        public Task<IAsyncDisposable?> TryAcquireAsync(string key, TimeSpan expiration, CancellationToken cancellationToken = default) =>
            Task.FromResult<IAsyncDisposable?>(new MemoryStream());
    }
}
