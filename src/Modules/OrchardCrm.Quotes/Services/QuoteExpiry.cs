using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Quotes.Events;
using OrchardCrm.Quotes.Indexes;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Services;

/// <summary>Tells once of each quote that its last valid day is over.</summary>
[BackgroundTask(Schedule = "*/15 * * * *", Description = "Notes quotes that expired")]
internal sealed class QuoteExpiry : IBackgroundTask
{
    private const int Batch = 100;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var unitOfWork = serviceProvider.GetRequiredService<IUnitOfWork>();
        try
        {
            while (await unitOfWork.ExecuteAsync(token => NoteAsync(serviceProvider, token), cancellationToken) == Batch)
            {
            }
        }
        catch (ContentConcurrencyException)
        {
            // Somebody answers one of them at this moment; the next run finds the rest.
        }
    }

    private static async Task<int> NoteAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var content = services.GetRequiredService<IContentManager>();
        var events = services.GetRequiredService<IEventLog>();
        var clock = services.GetRequiredService<ILocalClock>();
        var today = await clock.GetTodayAsync(cancellationToken);
        var ids = await services.GetRequiredService<CrmDbContext>().Set<QuoteIndex>().AsNoTracking()
            .Where(row => row.State == QuoteState.Sent && !row.ExpiryNoted && row.ValidUntil < today)
            .OrderBy(row => row.Id).Take(Batch).Select(row => row.ContentItemId)
            .ToListAsync(cancellationToken);
        foreach (var quote in await content.GetAsync(ids, cancellationToken))
        {
            quote.Alter<QuotePart>(part => part.ExpiredUtc = clock.UtcNow);
            await content.UpdateAsync(quote, cancellationToken);
            await events.AppendAsync(QuoteEvents.Expired, quote.ContentItemId, quote.ToEvent(), cancellationToken);
        }

        return ids.Count;
    }
}
