using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Core.BackgroundTasks;
using OrchardCrm.Core.Events;
using OrchardCrm.Core.Locking;
using OrchardCrm.Events;
using OrchardCrm.Locking;

namespace OrchardCrm.Core.Data;

/// <summary>Registers what the process has once, whatever shells come and go.</summary>
public static class ProcessServiceCollectionExtensions
{
    /// <summary>Types of the services that the host hands into each shell as the same instances.</summary>
    public static IReadOnlyList<Type> ProcessServices { get; } =
        [typeof(WriteGate), typeof(IWorkSignal), typeof(IProcessLease), typeof(ClaimTime), typeof(TimeProvider)];

    /// <summary>Adds the write gate, notices between workers, leases, the time of claims and the clock to the host.</summary>
    public static IServiceCollection AddCrmProcessServices(this IServiceCollection host)
    {
        host.TryAddSingleton(TimeProvider.System);
        return host
            .AddSingleton<WriteGate>()
            .AddSingleton(services => ClaimSetting.Read(services.GetService<IConfiguration>()))
            .AddSingleton<IWorkSignal, WorkSignal>()
            .AddSingleton<IProcessLease, ProcessLease>();
    }
}
