using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Data;
using OrchardCrm.Events;

namespace OrchardCrm.Core.Events;

/// <summary>Claims deliveries in batches and hands them to their consumers: side by side, those of one consumer and content item in order.</summary>
internal sealed class EventPump(
    IServiceProvider services, EventDispatcher dispatcher, ClaimKeeper keeper, IOptions<EventPumpOptions> options) : BackgroundWorker(services)
{
    protected override string Channel => EventLog.Channel;

    protected override TimeSpan PollInterval => TimeSpan.FromSeconds(2);

    protected override Task<bool> WorkAsync(IServiceProvider scope, CancellationToken cancellationToken) =>
        PumpAsync(scope, cancellationToken);

    protected override Task RecoverAsync(IServiceProvider scope, CancellationToken cancellationToken) =>
        scope.GetRequiredService<EventClaims>().RecoverAsync(cancellationToken);

    /// <summary>Works off one batch. True when there was one.</summary>
    internal async Task<bool> PumpAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        List<string> consumers = [.. scope.GetServices<IEventConsumer>().Select(consumer => consumer.Name).Distinct()];
        if (consumers.Count == 0)
            return false;

        var settings = options.Value;
        var claimed = await scope.GetRequiredService<EventClaims>()
            .ClaimAsync(consumers, settings.BatchSize, cancellationToken);
        if (claimed.Count == 0)
            return false;

        await using var held = keeper.Hold(EventClaims.RowsOf(claimed));
        var sequences = claimed.Select(delivery => delivery.Sequence).Distinct().ToList();
        var events = await scope.GetRequiredService<CrmDbContext>().Set<EventRecord>().AsNoTracking()
            .Where(record => sequences.Contains(record.Sequence))
            .ToDictionaryAsync(record => record.Sequence, cancellationToken);
        var left = new List<EventDeliveryRecord>();
        foreach (var group in claimed.GroupBy(delivery => delivery.Consumer))
        {
            if (group.Count() == 1 || !await dispatcher.DispatchTogetherAsync([.. group], events, held, cancellationToken))
                left.AddRange(group);
        }

        await Parallel.ForEachAsync(
            left.GroupBy(delivery => (delivery.Consumer, delivery.CorrelationId)),
            new ParallelOptions { MaxDegreeOfParallelism = settings.Parallelism, CancellationToken = cancellationToken },
            async (group, token) => await dispatcher.DispatchAsync([.. group], events, held, token));
        return true;
    }
}
