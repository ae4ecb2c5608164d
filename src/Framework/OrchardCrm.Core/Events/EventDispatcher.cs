using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Data;
using OrchardCrm.Events;

namespace OrchardCrm.Core.Events;

/// <summary>Hands claimed deliveries of one consumer and content item over, in order, each in a scope of its own.</summary>
internal sealed class EventDispatcher(
    IServiceScopeFactory scopes, IOptions<EventPumpOptions> options, ILogger<EventDispatcher> logger)
{
    /// <summary>Delivers; what can't be tried any more under this claim is given back.</summary>
    public async Task DispatchAsync(
        IReadOnlyList<EventDeliveryRecord> deliveries, IReadOnlyDictionary<long, EventRecord> events, HeldClaim held,
        CancellationToken cancellationToken)
    {
        var untried = new List<EventDeliveryRecord>(deliveries);
        try
        {
            foreach (var delivery in deliveries)
            {
                if (cancellationToken.IsCancellationRequested || !held.MayBegin)
                    break;
                untried.Remove(delivery);
                // After a failure the later events of the same item wait, so that they arrive in order.
                if (!await DeliverAsync(delivery, ToEvent(events[delivery.Sequence]), cancellationToken) && delivery.CorrelationId is not null)
                    break;
            }
        }
        finally
        {
            if (untried.Count > 0)
                await InScopeAsync(scope => scope.GetRequiredService<EventClaims>().ReleaseAsync(untried, CancellationToken.None));
        }
    }

    /// <summary>Hands all deliveries of a consumer over at once, where it takes them so. False when they are to be delivered one by one.</summary>
    public async Task<bool> DispatchTogetherAsync(
        IReadOnlyList<EventDeliveryRecord> deliveries, IReadOnlyDictionary<long, EventRecord> events, HeldClaim held,
        CancellationToken cancellationToken)
    {
        if (!held.MayBegin)
            return false;
        var done = false;
        try
        {
            await InScopeAsync(async scope =>
            {
                if (scope.GetServices<IEventConsumer>().First(candidate => candidate.Name == deliveries[0].Consumer) is not IBatchEventConsumer consumer)
                    return;
                await scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(
                    async token =>
                    {
                        await scope.GetRequiredService<EventClaims>().CompleteAsync(deliveries, token);
                        await consumer.HandleAsync([.. deliveries.Select(delivery => ToEvent(events[delivery.Sequence]))], token);
                    },
                    cancellationToken);
                done = true;
            });
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !done)
        {
            logger.LogDebug(exception, "{Consumer} failed on {Count} events at once; they are delivered one by one.", deliveries[0].Consumer, deliveries.Count);
        }

        return done;
    }

    /// <summary>False when later events of the same item must wait.</summary>
    private async Task<bool> DeliverAsync(EventDeliveryRecord record, DomainEvent domainEvent, CancellationToken cancellationToken)
    {
        var done = false;
        try
        {
            await InScopeAsync(async scope =>
            {
                var unitOfWork = scope.GetRequiredService<IUnitOfWork>();
                var claims = scope.GetRequiredService<EventClaims>();
                var delivery = new EventDelivery(
                    domainEvent,
                    record.Attempt,
                    async (effects, token) =>
                    {
                        await unitOfWork.ExecuteAsync(
                            async inner =>
                            {
                                // First the mark: its row lock keeps a second worker from the same effects.
                                await claims.CompleteAsync(record, inner);
                                await effects(inner);
                            },
                            token);
                        done = true;
                    });
                var consumer = scope.GetServices<IEventConsumer>().First(candidate => candidate.Name == record.Consumer);
                await consumer.HandleAsync(delivery, cancellationToken);
                if (!done)
                    await delivery.CompleteAsync(_ => Task.CompletedTask, cancellationToken);
            });
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && !done)
        {
            await InScopeAsync(scope => scope.GetRequiredService<EventClaims>().ReleaseAsync([record], CancellationToken.None));
            throw;
        }
        catch (ClaimLostException exception)
        {
            logger.LogWarning("{Consumer}: {Message}", record.Consumer, exception.Message);
            return false;
        }
        catch (Exception exception) when (done)
        {
            logger.LogError(exception, "{Consumer} failed after event {EventId} was done; its effects stand.", record.Consumer, domainEvent.EventId);
            return true;
        }
        catch (Exception exception)
        {
            return await FailAsync(record, domainEvent, exception);
        }
    }

    private async Task<bool> FailAsync(EventDeliveryRecord record, DomainEvent domainEvent, Exception exception)
    {
        var final = record.Attempt >= options.Value.MaxAttempts;
        logger.Log(
            final ? LogLevel.Error : LogLevel.Warning, exception, "{Consumer} failed on {Event} {EventId}, try {Attempt}{Final}.",
            record.Consumer, domainEvent.Name, domainEvent.EventId, record.Attempt, final ? ", and is not tried again" : "");
        await InScopeAsync(scope => scope.GetRequiredService<EventClaims>()
            .FailAsync(record, exception, final, EventPumpOptions.PauseAfter(record.Attempt), CancellationToken.None));
        return final;
    }

    private async Task InScopeAsync(Func<IServiceProvider, Task> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    private static DomainEvent ToEvent(EventRecord record) => new(
        record.Sequence, record.EventId, record.Name, record.CorrelationId, (JsonObject)JsonNode.Parse(record.Payload)!,
        record.OccurredUtc, record.UserId);
}
